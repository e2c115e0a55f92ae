using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Recommendations;

/// <summary>
/// What suspected bots distort and whom to review. A review may rest on counts, where the definition tells bots apart; that an
/// account is boosted is said only of those for which it is significant, those with the most likes by bots first.
/// </summary>
internal static class BotRules
{
    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        var context = ground.Context;
        if (!context.Definitions.SuspectedBots)
            yield break;
        var (all, people) = context.Parameters.ExcludeSuspectedBots ? (context.OtherFigures.Quick, context.Figures.Quick) : (context.Figures.Quick, context.OtherFigures.Quick);
        yield return new(
            "bots.review",
            FindingArea.Bots,
            $"Review {Words.Count(all.SuspectedBots, "suspected bot", "suspected bots")} by hand, and read likes without them until then.",
            ["quick.suspected_bots", "quick.bot_like_share"],
            ground.Segment("segments/suspected-bots.csv"),
            $"Without them a photo gets {Words.Number(people.LikesPerPhoto)} likes in place of {Words.Number(all.LikesPerPhoto)}; they gave {Words.Share(all.BotLikeShare)} of all likes.",
            "Counted, not tested: the definition is a suspicion, and eager people meet it too.");

        var boosted = ground.SignificantUnder("bots.boosted.");
        if (boosted.Count > 0)
        {
            var accounts = ground.Segment("segments/boosted-accounts.csv");
            yield return new(
                "bots.boosted",
                FindingArea.Bots,
                $"Review {Words.Count(accounts?.Size ?? boosted.Count, "account", "accounts")} whose likes come largely from suspected bots before working with them.",
                ["bots.boosted", .. boosted.Select(finding => finding.Id)],
                accounts,
                "Their likes say little of how people receive them.",
                RecommendationGround.Uncertainty(boosted.MaxBy(finding => finding.PAdjusted)!, "", "An account can be liked by bots without knowing of it."));
        }
    }
}
