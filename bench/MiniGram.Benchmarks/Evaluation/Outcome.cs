using MiniGram.Analytics.Statistics;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>What the analysis said of one world.</summary>
/// <param name="Headlines">The whole family, tested or not.</param>
internal sealed record Outcome(IReadOnlyList<HeadlineTest> Headlines)
{
    private const double Level = 0.05;

    /// <summary>Those that the report would claim.</summary>
    public IEnumerable<HeadlineTest> Significant => Headlines.Where(headline => headline.PAdjusted < Level);

    /// <summary>Whether a headline is claimed and, within it, an item, where one is named.</summary>
    public bool Finds(string headline, string? item) =>
        Significant.FirstOrDefault(test => test.Id == headline) is { } found
        && (item is null || found.Result.Items.Any(candidate => candidate.Key == item && candidate.PAdjusted < Level));
}
