using MiniGram.Reporting;
using MiniGram.Warehouse.Files;

namespace MiniGram.Cli;

/// <summary>The words of <c>--format</c>.</summary>
internal static class ReportFormats
{
    private static readonly Dictionary<string, ReportFormat> Words = new(StringComparer.Ordinal)
    {
        ["html"] = ReportFormat.Html,
        ["md"] = ReportFormat.Markdown,
        ["json"] = ReportFormat.Json,
        ["pdf"] = ReportFormat.Pdf,
    };

    /// <exception cref="CliException">A word is none of them.</exception>
    public static IReadOnlySet<ReportFormat> Parse(string text)
    {
        var words = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var problems = words.Where(word => !Words.ContainsKey(word))
            .Select(word => $"--format: '{Terminal.Printable(word)}' is none of {string.Join(", ", Words.Keys)}.{(NearMiss.Of(word, Words.Keys) is { } near ? $" Did you mean '{near}'?" : "")}")
            .ToList();
        if (words.Length == 0)
            problems.Add($"--format: at least one of {string.Join(", ", Words.Keys)} is needed.");
        return problems.Count == 0 ? words.Select(word => Words[word]).ToHashSet() : throw new CliException(problems);
    }
}
