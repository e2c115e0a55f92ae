namespace MiniGram.Analytics.Statistics;

/// <summary>What a test found, before any correction for the number of tests.</summary>
/// <param name="Test">Its name as the report prints it, such as <c>permutation of days within ISO weeks, 9,999 draws</c>.</param>
/// <param name="Estimate">The headline quantity, such as the largest key's ratio to what is expected; null where undefined.</param>
/// <param name="Low">Lower end of its 95 % interval; null where there is none.</param>
/// <param name="High">Upper end of its 95 % interval; null where there is none.</param>
/// <param name="N">Observations that the test rests on.</param>
/// <param name="Statistic">The test statistic; null where it does not apply.</param>
/// <param name="P">Two-sided, 0 to 1; null where the test does not apply (too little data, or a definition that does not discriminate).</param>
/// <param name="EffectSize">In the unit that <paramref name="Test"/>'s family uses (Cramér's V, Hedges' g, log ratio); null where undefined.</param>
/// <param name="Power">To find the smallest effect that matters at 0.05, 0 to 1; null where the test does not apply.</param>
/// <param name="Items">The single keys, tags, hours or accounts of a scan; empty where there is nothing to scan.</param>
/// <param name="Caveat">What the reader must know, or why the test does not apply; null when there is nothing to say.</param>
public sealed record TestResult(
    string Test,
    double? Estimate,
    double? Low,
    double? High,
    long N,
    double? Statistic,
    double? P,
    double? EffectSize,
    double? Power,
    IReadOnlyList<ItemResult> Items,
    string? Caveat)
{
    /// <summary>What there is too little of to find an effect that matters, in the plural, where it is not the observations: more of them would not help. Null otherwise.</summary>
    public string? Scarce { get; init; }

    /// <summary>The tables of a scan over several, each with its test and its days, corrected among each other; empty where there is one test only. May be claimed only with the headline.</summary>
    public IReadOnlyList<HeadlineTest> Parts { get; init; } = [];
}
