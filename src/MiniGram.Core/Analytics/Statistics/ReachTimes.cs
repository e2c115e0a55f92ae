using System.Globalization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;

namespace MiniGram.Analytics.Statistics;

/// <summary>When a segment is best reached. Only where weekdays (or hours) differ beyond chance is the best one more than the luckiest.</summary>
internal static class ReachTimes
{
    /// <summary>0.05 over the fourteen answers of a report (seven segments, weekday and hour), by Bonferroni.</summary>
    private const double Level = 0.05 / 14;

    private const double EnoughPower = 0.8;

    /// <summary>The ISO weekday with the largest share of the events. The id seeds the draws.</summary>
    public static ReachTime BestWeekday(string id, HourlyCounts events) => Best(CalendarPattern.Weekday(id + ":weekday", events), 7, "weekdays");

    /// <summary>The hour with the largest share of the events. The id seeds the draws.</summary>
    public static ReachTime BestHour(string id, HourlyCounts events) => Best(CalendarPattern.Hour(id + ":hour", events), 24, "hours");

    private static ReachTime Best(TestResult result, int keys, string what)
    {
        if (result.Items.MaxBy(item => item.Estimate) is not { } best)
            return new(null, null, null, null, Verdict.Descriptive, result.Caveat ?? "there are no events");
        var verdict = result switch
        {
            { P: <= Level } => Verdict.Significant,
            { Power: >= EnoughPower } => Verdict.NotSignificant,
            _ => Verdict.Underpowered,
        };
        var tied = result.Items.Count(item => item.High >= best.Low);
        return new(
            int.Parse(best.Key, CultureInfo.InvariantCulture),
            best.Estimate / keys,
            best.Low / keys,
            best.High / keys,
            verdict,
            verdict switch
            {
                Verdict.Significant when tied > 1 => $"{what} differ beyond chance; {Words.Count(tied - 1, "other", "others")} may be as good",
                Verdict.Significant => $"{what} differ beyond chance, and this one stands above all others",
                Verdict.NotSignificant => $"{what} do not differ beyond chance: this is the largest of alike shares",
                _ => $"too few events to tell {what} apart: this is the largest share by luck or not",
            });
    }
}
