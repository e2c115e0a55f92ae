using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Recommendations;

/// <summary>Whom to promote with, and what their posts bring over those of others.</summary>
internal static class InfluencerRules
{
    private const int Named = 5;

    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        if (ground.Significant("influencers.pairs") is not { Estimate: > 1 } pairs)
            yield break;
        var bots = ground.Members("segments/suspected-bots.csv").Select(member => member.UserId).ToHashSet();
        var influencers = ground.Members("segments/influencers.csv");
        var suspected = influencers.Count(member => bots.Contains(member.UserId));
        var top = influencers.Where(member => !bots.Contains(member.UserId)).Take(Named).Select(member => SafeText.Name(member.Username)).ToArray();
        if (top.Length == 0)
            yield break;
        var reach = ground.Context.Figures.Influencers.Pairs.ReachRatio;
        yield return new(
            "influencers.promote",
            FindingArea.Influencers,
            $"Promote with influencers, beginning with the most followed: {Words.List(top)}.",
            [pairs.Id, .. ground.Findings.Where(finding => finding.Id == "influencers.top").Select(finding => finding.Id)],
            ground.Segment("segments/influencers.csv"),
            $"Those who engage at all give their posts {Words.Ratio(pairs.Estimate)} times as much as the posts of others{(reach is null ? "" : $"; {Words.Ratio(reach)} times as many people engage with an influencer as with another author")}.",
            RecommendationGround.Uncertainty(
                pairs,
                pairs.Low is null ? "" : $"{Words.Ratio(pairs.Low)} to {Words.Ratio(pairs.High)}",
                suspected == 0 ? null : $"{Words.Count(suspected, "influencer is a suspected bot and is", "influencers are suspected bots and are")} not named; the file says who.",
                "It is of influencers together; a single one can differ."));
    }
}
