using MiniGram.Analytics;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>What the analysis said of one world.</summary>
/// <param name="Headlines">The whole family, tested or not.</param>
/// <param name="Boosted">The accounts that get at least the boosted share of their likes from suspected bots, named or not.</param>
/// <param name="Customers">The usernames of those who truly buy likes.</param>
internal sealed record Outcome(IReadOnlyList<HeadlineTest> Headlines, IReadOnlyList<BoostedAuthor> Boosted, IReadOnlySet<string> Customers)
{
    private const double Level = 0.05;

    /// <summary>Those headlines that the report would claim.</summary>
    public IEnumerable<HeadlineTest> Significant => Headlines.Where(headline => headline.PAdjusted < Level);

    /// <summary>The accounts that the report would name as boosted.</summary>
    public IEnumerable<string> Named => Boosted.Where(account => account.PAdjusted < Level).Select(account => account.Share.Key);

    /// <summary>How many accounts it would name by the share of bots among their likes alone.</summary>
    public int NamedByShare => Boosted.Count(account => account.Share.PAdjusted < Level);

    /// <summary>Makes the tests of a world with the default definitions.</summary>
    public static Outcome Of(World world, EvidenceSet evidence)
    {
        var share = (double)new AnalysisParameters().BoostedShare;
        return new(
            HeadlineTests.Run(evidence, default),
            [.. BoostedAuthors.Judge(evidence.Authors).Where(author => author.Share.Estimate >= share)],
            world.Customers.Select(user => $"user{user + 1}").ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a headline, or a part of one, is claimed and, within it, an item, where one is named.</summary>
    public bool Finds(string headline, string? item) =>
        Significant.SelectMany(test => test.Result.Parts.Where(part => part.PAdjusted < Level).Prepend(test)).FirstOrDefault(test => test.Id == headline) is { } found
        && (item is null || found.Result.Items.Any(candidate => candidate.Key == item && candidate.PAdjusted < Level));
}
