using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>The words of a scan for what goes with highly engaged photos: tags or hours, one for each verdict.</summary>
/// <param name="Average">The estimate of all photos: 1 where estimates are lifts, the share highly engaged where they are rates.</param>
/// <param name="Photos">Names the photos of an item: 'Photos tagged …', 'Photos posted at 18 o'clock'.</param>
/// <param name="Differ">When none stands out: 'Tags differ in how often …'.</param>
/// <param name="Alike">When not significant, with the numbers of the headline.</param>
/// <param name="TooFew">When underpowered.</param>
/// <param name="NotCompared">When the test does not apply.</param>
internal sealed record ScanClaim(double Average, Func<string, string> Photos, string Differ, Func<HeadlineTest, string> Alike, string TooFew, string NotCompared)
{
    /// <summary>The sentence that the verdict allows.</summary>
    public string Word(HeadlineTest headline) => Verdicts.Of(headline) switch
    {
        Verdict.Significant when Verdicts.Named(headline).Count > 0 => Word(Verdicts.Told(headline, Average)!),
        Verdict.Significant => $"{Differ}, though none stands out.",
        Verdict.NotSignificant => Alike(headline),
        Verdict.Underpowered => TooFew,
        _ => NotCompared,
    };

    /// <summary>The sentence of one item that may be named.</summary>
    public string Word(ItemResult item) =>
        $"{Photos(item.Key)} are highly engaged {Times(item.Estimate)} times as often as the average photo{Words.Interval(item.Low, item.High, Times)}.";

    /// <summary>What the estimate of an item is.</summary>
    public string Measure(ItemResult item) =>
        $"share of {Photos(item.Key)[..1].ToLowerInvariant()}{Photos(item.Key)[1..]} that are highly engaged{(Average == 1 ? " ÷ that of all photos" : "")}";

    /// <summary>In short, to set beside it what the other scope says.</summary>
    public string Short(HeadlineTest headline) => Verdicts.Of(headline) switch
    {
        Verdict.Significant when Verdicts.Named(headline).Count > 0 && Verdicts.Told(headline, Average) is { } item => $"{Photos(item.Key)} {Times(item.Estimate)} times as often",
        Verdict.Significant => "a difference",
        Verdict.NotSignificant => "no difference",
        Verdict.Underpowered => "too little to tell",
        _ => "not tested",
    };

    private string Times(double? estimate) => Words.Ratio(estimate / Average);
}
