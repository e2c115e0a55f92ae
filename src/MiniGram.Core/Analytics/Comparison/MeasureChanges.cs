using System.Globalization;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Comparison;

/// <summary>How the measures changed that both reports give with an interval, tested and corrected together.</summary>
internal static class MeasureChanges
{
    private const double ChangeThatMatters = 0.1;
    private const double EnoughPower = 0.8;
    private const string Test = "difference in standard errors, which come from both intervals; Holm over the comparison";
    private const string Overlap = "The two are taken as independent; where the reports share data, that errs on the side of seeing no change.";

    /// <summary>
    /// One finding for each measure whose numbers differ; those of the same name in both reports are the same measure. All are corrected together, those
    /// whose numbers do not differ included.
    /// </summary>
    public static MeasureComparison Write(IReadOnlyList<Finding> now, IReadOnlyList<EarlierFinding> earlier, string? caveat)
    {
        var pairs = new List<(Finding Now, EarlierFinding There, DifferenceTest Test)>();
        foreach (var finding in now.Where(finding => finding.Measure is not null).DistinctBy(finding => finding.Measure))
        {
            if (earlier.FirstOrDefault(one => one.Measure == finding.Measure && one.Unit == finding.Unit) is { } there && Compare(finding, there) is { } test)
                pairs.Add((finding, there, test));
        }

        var adjusted = Holm.Adjust([.. pairs.Select(pair => (double?)pair.Test.P)]);
        var changes = pairs.Zip(adjusted).Where(one => !IsSame(one.First.Now, one.First.There)).Select(one => Change(one.First.Now, one.First.There, one.First.Test, one.Second!.Value, caveat)).ToArray();
        return new(pairs.Count - changes.Length, changes);
    }

    private static bool IsSame(Finding now, EarlierFinding there) => now.Estimate == there.Estimate && now.Low == there.Low && now.High == there.High;

    private static DifferenceTest? Compare(Finding now, EarlierFinding there)
    {
        if (now is not { Estimate: { } estimate, Low: { } low, High: { } high })
            return null;
        var one = now.Unit == EstimateUnit.Change ? 1 : 0;
        return DifferenceTest.Of((there.Estimate + one, there.Low + one, there.High + one), (estimate + one, low + one, high + one), IsRatio(now.Unit));
    }

    private static Finding Change(Finding now, EarlierFinding there, DifferenceTest test, double adjusted, string? caveat)
    {
        var ratio = IsRatio(now.Unit);
        var verdict = adjusted < Verdicts.Level ? Verdict.Significant : PowerOf(test, there, ratio) >= EnoughPower ? Verdict.NotSignificant : Verdict.Underpowered;
        return new(
            $"{now.Id}.change",
            now.Area,
            Word(now, there, test, verdict),
            test.Difference,
            test.Low,
            test.High,
            now.N,
            Test,
            test.Z,
            test.P,
            adjusted,
            null,
            verdict,
            false,
            Sql(now, there),
            caveat is null ? Overlap : $"{Overlap} {caveat}")
        {
            Measure = $"{now.Measure}: this report {(ratio ? "÷" : "−")} the earlier one",
            Unit = ratio ? EstimateUnit.Ratio : EstimateUnit.Number,
        };
    }

    private static string Word(Finding now, EarlierFinding there, DifferenceTest test, Verdict verdict)
    {
        Func<double?, string> write = now.Unit switch
        {
            EstimateUnit.Share => Words.Share,
            EstimateUnit.Change => Words.Change,
            EstimateUnit.Ratio => Words.Ratio,
            _ => Words.Number,
        };
        var values = $"{Words.Sentence(now.Measure!)}: {write(now.Estimate)}, in the earlier report {write(there.Estimate)}";
        return verdict switch
        {
            Verdict.Significant when IsRatio(now.Unit) => $"{values}, a change by {Words.Change(test.Difference - 1)}{Words.ChangeInterval(test.Low - 1, test.High - 1)}.",
            Verdict.Significant => $"{values}, a change by {write(test.Difference)}{Words.Interval(test.Low, test.High, write)}.",
            Verdict.NotSignificant => $"{values}; that is no change beyond chance.",
            _ => $"{values}; too uncertain to tell whether it changed.",
        };
    }

    private static string Sql(Finding now, EarlierFinding there)
    {
        var before = there.Estimate.ToString("R", CultureInfo.InvariantCulture);
        return now.Unit switch
        {
            EstimateUnit.Ratio => $"select (\n{now.Sql}\n) / cast({before} as double precision) /* the earlier report's */",
            EstimateUnit.Change => $"select (1 + (\n{now.Sql}\n)) / (1 + cast({before} as double precision)) /* the earlier report's */",
            _ => $"select (\n{now.Sql}\n) - cast({before} as double precision) /* the earlier report's */",
        };
    }

    /// <summary>To find a change by a tenth.</summary>
    private static double PowerOf(DifferenceTest test, EarlierFinding there, bool ratio) => ratio
        ? Power.Normal(Math.Log(1 + ChangeThatMatters), Math.Log(test.High / test.Low) / (2 * Interval.Z))
        : Power.Normal(ChangeThatMatters * there.Estimate, (test.High - test.Low) / (2 * Interval.Z));

    private static bool IsRatio(EstimateUnit unit) => unit is EstimateUnit.Ratio or EstimateUnit.Change;
}
