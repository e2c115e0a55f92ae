using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MiniGram.Warehouse.Reading;

/// <summary>
/// <c>rejected/TABLE.csv</c> with the columns <c>file, line, column, value, reason</c>: one line for each value that was no good,
/// or with an empty column for a whole row. Made when there is something to write.
/// </summary>
internal sealed partial class RejectedFile(string? folder, string table, string source) : IDisposable
{
    private const int LongestValue = 1000;
    private StreamWriter? _writer;

    /// <summary>Writes a line. A value longer than 1,000 characters is cut; what a spreadsheet would run as a formula, in the file's name too, gets an apostrophe in front.</summary>
    public void Add(long line, string? column, string value, string reason)
    {
        if (folder is null)
            return;
        _writer ??= Create(folder, table);
        _writer.Write(Quoted(Harmless(source)));
        _writer.Write(string.Create(CultureInfo.InvariantCulture, $",{line},"));
        _writer.Write(column);
        _writer.Write(',');
        _writer.Write(Quoted(Harmless(value)));
        _writer.Write(',');
        _writer.Write(Quoted(reason));
        _writer.Write('\n');
    }

    public void Dispose() => _writer?.Dispose();

    private static StreamWriter Create(string folder, string table)
    {
        Directory.CreateDirectory(folder);
        var writer = new StreamWriter(Path.Combine(folder, $"{table}.csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("file,line,column,value,reason\n");
        return writer;
    }

    private static string Harmless(string value)
    {
        var cut = value.Length <= LongestValue ? value : $"{value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)]}…";
        var shown = cut.Replace('\0', '\u2400');
        return IsNumber(shown) ? shown : Formula().Replace(shown, "$1'");
    }

    // At its start, or after a semicolon: where the comma is the decimal sign, spreadsheets part cells there, whatever the quotes.
    [GeneratedRegex(@"(^|;)(?=[\t\r\n]|\s*[=+\-@＝＋－＠])")]
    private static partial Regex Formula();

    private static bool IsNumber(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string value) => value.AsSpan().IndexOfAny("\",;\r\n") >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
