using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>From a test to what may be said.</summary>
internal static class Verdicts
{
    /// <summary>The level after correction.</summary>
    public const double Level = 0.05;

    /// <summary>The chance to find an effect that matters from which its absence may be told.</summary>
    public const double EnoughPower = 0.8;

    /// <summary>
    /// Without a p-value: underpowered where more data would give one, descriptive where the test does not apply. With one: significant
    /// below 0.05 after correction; else underpowered where even an effect that matters would have been missed too often.
    /// </summary>
    public static Verdict Of(HeadlineTest headline) => headline switch
    {
        { Result.P: null, Result.Power: null } => Verdict.Descriptive,
        { Result.P: null } => Verdict.Underpowered,
        { PAdjusted: < Level } => Verdict.Significant,
        { Result.Power: >= EnoughPower } => Verdict.NotSignificant,
        _ => Verdict.Underpowered,
    };

    /// <summary>The parts of a headline; where it is not significant, none of them may be.</summary>
    public static IReadOnlyList<HeadlineTest> Parts(HeadlineTest headline) => Of(headline) == Verdict.Significant
        ? headline.Result.Parts
        : [.. headline.Result.Parts.Select(part => part with { PAdjusted = null })];

    /// <summary>The items that may be named, the largest estimate first; none where the headline is not significant.</summary>
    public static IReadOnlyList<ItemResult> Named(HeadlineTest headline) => Of(headline) != Verdict.Significant
        ? []
        : [.. headline.Result.Items
            .Where(item => item is { PAdjusted: < Level, Estimate: not null })
            .OrderByDescending(item => item.Estimate)
            .ThenBy(item => item.Key, StringComparer.Ordinal)];

    /// <summary>
    /// The item that a claim speaks of: the largest above <paramref name="even"/> that may be named, or else the smallest; where none may be, the one whose
    /// numbers are the headline's, or else the largest. Null without items.
    /// </summary>
    /// <param name="headline">With its items.</param>
    /// <param name="even">The estimate of an item like all others: 1 for ratios.</param>
    public static ItemResult? Told(HeadlineTest headline, double even = 1)
    {
        var named = Named(headline);
        if (named.Count > 0)
            return named[0].Estimate > even ? named[0] : named[^1];
        var result = headline.Result;
        return result.Items.Where(item => item.Estimate is not null && (item.Estimate, item.Low, item.High) == (result.Estimate, result.Low, result.High)).MinBy(item => item.P ?? 1)
            ?? result.Items.Where(item => item.Estimate is not null).MaxBy(item => item.Estimate);
    }
}
