namespace MiniGram.Cli.Results;

/// <summary>The words of <c>query --format</c>.</summary>
internal static class ResultFormats
{
    public static IResultFormat For(string word, TextWriter output) => word switch
    {
        "csv" => new CsvFormat(output),
        "json" => new JsonFormat(output),
        _ => new TableFormat(output),
    };
}
