namespace MiniGram.Analytics.Findings;

/// <summary>Every sentence that the report claims.</summary>
internal static class FindingWriter
{
    private static readonly string[] Areas =
        [FindingArea.Engagement, FindingArea.Content, FindingArea.Influencers, FindingArea.Bots, FindingArea.Growth];

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<Finding> Write(FindingContext context)
    {
        Finding[] findings =
        [
            .. QuickFindings.Write(context),
            .. RegistrationFindings.Write(context),
            .. SegmentFindings.Write(context),
            .. ContentFindings.Write(context),
            .. InfluencerFindings.Write(context),
            .. BotFindings.Write(context),
            .. GrowthFindings.Write(context),
            .. DayFindings.Write(context),
        ];
        return Ordered(findings);
    }

    /// <summary>By area, headlines first within each; otherwise as given.</summary>
    public static IReadOnlyList<Finding> Ordered(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => Array.IndexOf(Areas, finding.Area)).ThenBy(finding => !finding.Headline)];
}
