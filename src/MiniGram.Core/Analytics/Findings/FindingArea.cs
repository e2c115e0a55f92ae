namespace MiniGram.Analytics.Findings;

/// <summary>The five areas of the report, as they stand in <c>report.json</c>.</summary>
public static class FindingArea
{
    /// <summary>Registrations and segments.</summary>
    public static string Engagement => "user engagement";

    /// <summary>Posts, tags and hours.</summary>
    public static string Content => "posts and content";

    /// <summary>Influencers against others.</summary>
    public static string Influencers => "influencers";

    /// <summary>Suspected bots.</summary>
    public static string Bots => "bots";

    /// <summary>Year over year.</summary>
    public static string Growth => "year over year";
}
