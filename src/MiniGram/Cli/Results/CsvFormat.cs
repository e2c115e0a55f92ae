namespace MiniGram.Cli.Results;

/// <summary>RFC 4180: comma, CRLF, quotes where needed. An absent value is an empty field, an empty text is quoted.</summary>
internal sealed class CsvFormat(TextWriter output) : IResultFormat
{
    public void Begin(IReadOnlyList<string> columns) => Line(columns.Select(Field));

    public void Row(IReadOnlyList<object?> values) => Line(values.Select(value => value is null ? "" : Field(ResultText.Of(value))));

    public void End() => output.Flush();

    private void Line(IEnumerable<string> fields) => output.Write(string.Join(',', fields) + "\r\n");

    private static string Field(string text) =>
        text.Length == 0 || text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
