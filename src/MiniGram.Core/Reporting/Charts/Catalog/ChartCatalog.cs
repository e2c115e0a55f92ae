using MiniGram.Analytics;
using MiniGram.Analytics.Findings;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>Every chart of the report, area by area. A chart without anything to draw is left out.</summary>
internal static class ChartCatalog
{
    public static IReadOnlyList<ChartSpec> Of(Analysis analysis, string area)
    {
        if (area == FindingArea.Engagement)
            return [.. RegistrationCharts.Of(analysis), .. SegmentCharts.Of(analysis)];
        if (area == FindingArea.Content)
            return [.. TagCharts.Of(analysis), .. PostingCharts.Of(analysis)];
        if (area == FindingArea.Influencers)
            return [.. InfluencerCharts.Of(analysis)];
        if (area == FindingArea.Bots)
            return [.. BotCharts.Of(analysis)];
        return [.. GrowthCharts.Of(analysis), .. DayCharts.Of(analysis)];
    }

    /// <summary>Whether the headline is significant: only then may a single tag, theme or hour look so.</summary>
    public static bool Stands(Analysis analysis, string headline) =>
        analysis.Findings.Any(finding => finding.Id == headline && finding.Verdict == Verdict.Significant);

    /// <summary>The finding's claim, or the neutral title where there is no such finding.</summary>
    public static string Claim(Analysis analysis, string finding, string otherwise) =>
        analysis.Findings.FirstOrDefault(candidate => candidate.Id == finding) is { } found ? Text.Visible.Sentence(found.Claim) : otherwise;
}
