using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Recommendations;

/// <summary>Whom to promote with, and what their posts bring over those of others.</summary>
internal static class InfluencerRules
{
    private const int Named = 5;

    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        if (ground.Significant("influencers.pairs") is not { Estimate: > 1 } pairs || ground.Context.Figures.Influencers.Top.Count == 0)
            yield break;
        var top = ground.Context.Figures.Influencers.Top.Take((int)Math.Min(Named, ground.Context.Figures.Quick.Influencers)).Select(user => SafeText.Name(user.Username)).ToArray();
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
                "It is of influencers together; a single one can differ."));
    }
}
