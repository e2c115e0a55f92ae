namespace MiniGram.Analytics.Findings;

/// <summary>A sentence that the report claims, with its evidence.</summary>
/// <param name="Id">Dotted, beginning with <c>quick</c>, <c>registrations</c>, <c>segments</c>, <c>content</c>, <c>influencers</c>, <c>bots</c> or <c>growth</c>.</param>
/// <param name="Area">One of <see cref="FindingArea"/>.</param>
/// <param name="Claim">The sentence, worded by the verdict.</param>
/// <param name="Estimate">What <paramref name="Sql"/> returns.</param>
/// <param name="Low">Lower end of the 95 % interval, or null.</param>
/// <param name="High">Upper end of the 95 % interval, or null.</param>
/// <param name="N">Observations.</param>
/// <param name="Test">The test's name, or null for a descriptive finding.</param>
/// <param name="Statistic">Of the test, or null.</param>
/// <param name="P">Before correction, or null.</param>
/// <param name="PAdjusted">Holm for headlines, Benjamini–Hochberg within a scan, or null.</param>
/// <param name="EffectSize">Or null.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="Headline">Whether it is of the fixed family.</param>
/// <param name="Sql">One statement that anyone can run on the data set and that returns the estimate.</param>
/// <param name="Caveat">What the reader must know, or null.</param>
public sealed record Finding(
    string Id,
    string Area,
    string Claim,
    double? Estimate,
    double? Low,
    double? High,
    long N,
    string? Test,
    double? Statistic,
    double? P,
    double? PAdjusted,
    double? EffectSize,
    Verdict Verdict,
    bool Headline,
    string Sql,
    string? Caveat)
{
    /// <summary>What the estimate is, in words, such as <c>mean engagement of a pair, influencers ÷ others</c>; null where the claim says it all.</summary>
    public string? Measure { get; init; }

    /// <summary>How the estimate and its interval are to be read.</summary>
    public EstimateUnit Unit { get; init; } = EstimateUnit.Number;
}
