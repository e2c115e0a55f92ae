using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics;

/// <summary>What suspected bots do comes from the whole data, whichever scope a report tells.</summary>
public sealed class ScopeTests
{
    [Fact]
    public void Boosted_accounts_are_told_alike_with_and_without_suspected_bots()
    {
        // So few followers make an influencer that the follows of bots decide over some, and with them the bots' share among all others' likes.
        var parameters = new AnalysisParameters { InfluencerFollowerShare = 0.0125m };
        using var with = new AnalysedWorld(PlantedWorld.Make(1, planted: true), parameters);
        using var without = new AnalysedWorld(PlantedWorld.Make(1, planted: true), parameters with { ExcludeSuspectedBots = true });

        Assert.NotEqual(with.Analysis.Figures.Quick.Influencers, with.Analysis.FiguresWithoutSuspectedBots.Quick.Influencers);
        Assert.NotEmpty(Boosted(with.Analysis));
        Assert.Equal(Boosted(with.Analysis), Boosted(without.Analysis));
        Assert.Equal(Members(with.Analysis), Members(without.Analysis));
        Assert.Equal(with.Analysis.Figures.Bots.Boosted, without.Analysis.FiguresWithoutSuspectedBots.Bots.Boosted);
        Assert.All(Boosted(without.Analysis).Where(finding => finding.Id != "bots.boosted"), finding => Assert.Equal(without.Analysis.Figures.Bots.Boosted.Single(account => finding.Claim.Contains($"'{account.Username}'", StringComparison.Ordinal)).PAdjustedBoth, finding.PAdjusted));

        static List<Finding> Boosted(Analysis analysis) => [.. analysis.Findings.Where(finding => finding.Id.StartsWith("bots.boosted", StringComparison.Ordinal))];
        static List<string> Members(Analysis analysis) => [.. analysis.Segments.Single(segment => segment.File == "segments/boosted-accounts.csv").Members.Select(member => $"{member.Username}: {member.Reason}")];
    }
}
