using System.Globalization;
using System.IO.Compression;
using System.Text;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Leaving;

/// <summary>Writes one member's rows of a table into a ZIP: CSV as RFC 4180, UTF-8, moments as <c>2024-01-31 12:34:56.789012</c>.</summary>
internal static class OwnTable
{
    private static readonly System.Buffers.SearchValues<char> s_quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static async Task WriteAsync(ZipArchive zip, Sql sql, string name, string query, object values)
    {
        await using var file = await zip.CreateEntry($"{name}.csv", CompressionLevel.Optimal).OpenAsync();
        await using var text = new StreamWriter(file, new UTF8Encoding(false)) { NewLine = "\n" };
        var columns = query[(query.IndexOf("select ", StringComparison.Ordinal) + 7)..query.IndexOf(" from ", StringComparison.Ordinal)].Split(", ").Select(column => column.Split(' ', '.')[^1]).ToList();
        await text.WriteLineAsync(string.Join(',', columns));
        await foreach (var row in sql.EachAsync(query, values))
            await text.WriteLineAsync(string.Join(',', columns.Select(column => Cell(column, row[column]))));
    }

    private static string Cell(string column, object? value)
    {
        var text = value is long micros && column.EndsWith("_at", StringComparison.Ordinal)
            ? SqlTime.At(micros).ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny(s_quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
