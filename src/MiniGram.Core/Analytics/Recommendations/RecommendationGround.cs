using System.Globalization;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Recommendations;

/// <summary>What rules stand on.</summary>
internal sealed record RecommendationGround(FindingContext Context, IReadOnlyList<Finding> Findings, IReadOnlyList<UserSegment> Segments)
{
    /// <summary>The finding, if it is significant.</summary>
    public Finding? Significant(string id) => Findings.FirstOrDefault(finding => finding.Id == id && finding.Verdict == Verdict.Significant);

    /// <summary>Significant findings whose ids begin so, in the report's order.</summary>
    public IReadOnlyList<Finding> SignificantUnder(string start) =>
        [.. Findings.Where(finding => finding.Verdict == Verdict.Significant && finding.Id.StartsWith(start, StringComparison.Ordinal))];

    /// <summary>The largest item above 1 that may be named, and the finding that it stands on; null where there is none.</summary>
    public (Finding Finding, ItemResult Item)? Peak(string id, double even = 1) =>
        Significant(id) is { } finding && Context.Headline(id) is { } headline && Verdicts.Named(headline) is [{ Estimate: var estimate } item, ..] && estimate > even
            ? (finding, item)
            : null;

    /// <summary>The same of a day of the year in a table.</summary>
    public (Finding Finding, ItemResult Item)? DayPeak(string table)
    {
        if (Context.Headline(DayFindings.Id) is not { } scan || DayFindings.Part(scan, table) is not { } part || Verdicts.Named(part) is not [{ Estimate: > 1 } item, ..])
            return null;
        return Significant(DayFindings.Told(scan)?.Id == part.Id ? scan.Id : part.Id) is { } finding ? (finding, item) : null;
    }

    /// <summary>The segment of that file, or null where it is left out.</summary>
    public UserSegment? InFile(string file) => Segments.FirstOrDefault(segment => segment.File == file);

    /// <summary>The segment's users, none where it is left out.</summary>
    public IReadOnlyList<SegmentMember> Members(string file) => InFile(file)?.Members ?? [];

    /// <summary>The segment's file, or null where it has no members.</summary>
    public SegmentReference? Segment(string file) =>
        InFile(file) is { Members.Count: > 0 } segment ? new(segment.Name, segment.Members.Count, segment.File) : null;

    /// <summary>Which other items may be as good, as a sentence; null where the item stands above all others.</summary>
    public string? Alike(string id, ItemResult item, CalendarKey key) => Words.AsSentence(key.Alike([.. Context.Headline(id)!.Result.Items
        .Where(other => other.Key != item.Key && other.High >= item.Low)
        .OrderByDescending(other => other.Estimate)
        .Select(other => int.Parse(other.Key, CultureInfo.InvariantCulture))]));

    /// <summary>How sure it is: the interval's wording, the corrected p, what else the reader must know, and what the finding itself warns of.</summary>
    public static string Uncertainty(Finding finding, string interval, params ReadOnlySpan<string?> but)
    {
        List<string> sentences = [$"{(interval.Length == 0 ? "" : $"95 % interval {interval}; ")}{(finding.PAdjusted is { } p ? Words.P(p) + " after correction" : "significant after correction")}."];
        foreach (var sentence in but)
        {
            if (sentence is not null && finding.Caveat?.Contains(sentence, StringComparison.Ordinal) != true)
                sentences.Add(sentence);
        }

        if (finding.Caveat is { } caveat)
            sentences.Add(caveat);
        return string.Join(' ', sentences.Distinct(StringComparer.Ordinal));
    }
}
