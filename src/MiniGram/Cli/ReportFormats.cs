using MiniGram.Model;
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

    /// <summary>The formats of a list such as <c>html,pdf</c>; a word that is none is added to <paramref name="problems"/>.</summary>
    public static IReadOnlySet<ReportFormat> Parse(string text, List<string> problems)
    {
        var words = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        problems.AddRange(words.Where(word => !Words.ContainsKey(word))
            .Select(word => $"--format: '{Terminal.Printable(word)}' is none of {string.Join(", ", Words.Keys)}.{(NearMiss.Of(word.ToLowerInvariant(), Words.Keys) is { } near ? $" Did you mean '{near}'?" : "")}"));
        if (words.Length == 0)
            problems.Add($"--format: at least one of {string.Join(", ", Words.Keys)} is needed.");
        return words.Where(Words.ContainsKey).Select(word => Words[word]).ToHashSet();
    }
}
