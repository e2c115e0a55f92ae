using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;

namespace MiniGram.Analytics.Recommendations;

/// <summary>Derives what to do from the findings, by rules that name them. Where nothing is significant, nothing is recommended.</summary>
internal static class Recommender
{
    /// <summary>In the order in which to act.</summary>
    public static IReadOnlyList<Recommendation> Write(FindingContext context, IReadOnlyList<Finding> findings, IReadOnlyList<UserSegment> segments)
    {
        var ground = new RecommendationGround(context, findings, segments);
        return
        [
            .. InfluencerRules.Write(ground),
            .. PartnerRules.Write(ground),
            .. CampaignRules.Write(ground),
            .. DayRules.Write(ground),
            .. PostingRules.Write(ground),
            .. BotRules.Write(ground),
        ];
    }
}
