using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>A finding's numbers as text, the same in every format.</summary>
internal static class Evidence
{
    public static string Estimate(Finding finding) => Value(finding.Estimate, finding.Unit);

    /// <summary>'1.06 to 1.19', or null where there is none.</summary>
    public static string? Interval(Finding finding) => finding is { Low: { } low, High: { } high } ? Numbers.Range(low, high, value => Value(value, finding.Unit)) : null;

    /// <summary>The few that stand on the card.</summary>
    public static IEnumerable<(string Name, string Value)> Short(Finding finding)
    {
        if (finding.Estimate is not null)
            yield return (finding.Verdict == Verdict.Descriptive ? "Value" : "Estimate", Estimate(finding));
        if (Interval(finding) is { } interval)
            yield return ("95 %", interval);
        yield return ("n", Numbers.Count(finding.N));
        if (finding.PAdjusted is { } p)
            yield return ("corrected p", Numbers.P(p));
    }

    /// <summary>All of them, for the evidence beneath.</summary>
    public static IEnumerable<(string Name, string Value)> All(Finding finding)
    {
        yield return ("Finding", Visible.Name(finding.Id, 100));
        if (finding.Measure is { } measure)
            yield return ("What is estimated", Visible.Sentence(measure));
        yield return ("Estimate", Estimate(finding));
        yield return ("95 % interval", Interval(finding) ?? "none: nothing is inferred");
        yield return ("Observations", Numbers.Count(finding.N));
        yield return ("Test", finding.Test is { } test ? Visible.Sentence(test) : "none: a count of all there is");
        if (finding.Statistic is { } statistic)
            yield return ("Statistic", Numbers.Plain(statistic));
        if (finding.P is { } p)
            yield return ("p", Numbers.P(p));
        if (finding.PAdjusted is { } adjusted)
            yield return ("Corrected p", Numbers.P(adjusted) + (finding.Headline ? " (Holm, over the headlines that apply)" : finding.Id.EndsWith(".change", StringComparison.Ordinal) ? " (Holm, over the comparison)" : " (Benjamini–Hochberg, within its scan)"));
        if (finding.P is not null && finding.Test?.Contains("Savage scores", StringComparison.Ordinal) == true)
            yield return ("p and interval", "the interval counts highly engaged photos alone; p also weighs how all other photos rank");
        if (finding.EffectSize is { } effect)
            yield return ("Effect size", Numbers.Plain(effect));
        yield return ("Verdict", Wording.Of(finding.Verdict));
    }

    private static string Value(double? value, EstimateUnit unit) => unit switch
    {
        EstimateUnit.Ratio => Numbers.Ratio(value),
        EstimateUnit.Share => Numbers.Share(value),
        EstimateUnit.Change => Numbers.Change(value),
        _ => Numbers.Plain(value),
    };
}
