namespace MiniGram.Analytics.Findings;

/// <summary>Every sentence that the report claims.</summary>
internal static class FindingWriter
{
    private static readonly string[] Areas =
        [FindingArea.Engagement, FindingArea.Content, FindingArea.Influencers, FindingArea.Bots, FindingArea.Growth];

    /// <summary>In the order of the areas, headlines first within each; otherwise as written.</summary>
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
        ];
        return [.. findings.OrderBy(finding => Array.IndexOf(Areas, finding.Area)).ThenBy(finding => !finding.Headline)];
    }
}
