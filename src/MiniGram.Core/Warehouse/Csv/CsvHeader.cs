using System.Text;
using System.Text.Unicode;
using MiniGram.Warehouse.Files;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Csv;

/// <summary>The first record of a CSV file.</summary>
/// <param name="Delimiter">What stands between fields: the one of comma, semicolon, tab and bar under which most of the table's columns are found.</param>
/// <param name="Names">The columns' names without the blanks around them.</param>
internal sealed record CsvHeader(byte Delimiter, IReadOnlyList<string> Names)
{
    private const int LongestHeader = 1 << 20;

    /// <summary>Reads it. What is wrong is added to <paramref name="problems"/>, and then the answer is null.</summary>
    public static CsvHeader? Read(TableFile file, Stream content, List<string> problems)
    {
        var start = new byte[LongestHeader];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (Foreign(start) is { } kind)
        {
            problems.Add($"'{file.Name}' is {kind}.");
            return null;
        }

        var header = ",;\t|"
            .Select(delimiter => Split(start, (byte)delimiter))
            .OfType<CsvHeader>()
            .MaxBy(candidate => (ColumnMap.Count(file.Table, candidate.Names), candidate.Names.Count));
        if (header is null)
            problems.Add($"'{file.Name}' is empty: it must begin with a line that names its columns ({string.Join(',', file.Table.Columns.Select(column => column.Name))}).");
        else if (header.Names.Any(name => name.Contains('\r', StringComparison.Ordinal)))
            problems.Add($"The lines of '{file.Name}' end with a lone carriage return: save it with LF or CRLF.");
        else
            return header;
        return null;
    }

    private static CsvHeader? Split(byte[] start, byte delimiter)
    {
        var reader = new CsvReader(new MemoryStream(start), delimiter);
        return reader.Read()
            ? new(delimiter, [.. Enumerable.Range(0, reader.FieldCount).Select(position => Encoding.UTF8.GetString(reader.Field(position)).Trim())])
            : null;
    }

    /// <summary>What a file that can't be CSV in UTF-8 is, as far as its first bytes tell, with what would help.</summary>
    private static string? Foreign(ReadOnlySpan<byte> start)
    {
        var line = start[..(start.IndexOf((byte)'\n') is >= 0 and var end ? end : start.Length)];
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "in UTF-16: save it as UTF-8";
        if (start.StartsWith("PAR1"u8))
            return "a Parquet file: end its name in .parquet";
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "compressed: end its name in .csv.gz";
        if (start.StartsWith("PK\u0003\u0004"u8))
            return "a zip archive or a spreadsheet: save it as CSV";
        return line.Contains((byte)0) || !Utf8.IsValid(line) ? $"no CSV in UTF-8: its first line is '{Excerpt.Of(line)}'" : null;
    }
}
