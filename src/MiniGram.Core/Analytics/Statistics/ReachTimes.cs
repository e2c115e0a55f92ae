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

    /// <summary>The ISO weekday with the largest share of an average week. The id seeds the draws.</summary>
    public static ReachTime BestWeekday(string id, HourlyCounts events) => Best(CalendarPattern.Weekday(id + ":weekday", events), CalendarKey.Weekday, 7);

    /// <summary>Where more others may be as good, the largest share says hardly more than that hours differ.</summary>
    private const int MostAlike = 7;

    /// <summary>Whether the weekday (hour) may be named: they differ beyond chance, and not too many others may be as good.</summary>
    public static bool IsNamed(ReachTime time) => time is { Key: not null, Verdict: Verdict.Significant } && time.Alike.Count <= MostAlike;

    /// <summary>No hour, where times of day were not recorded.</summary>
    public static ReachTime NotRecorded { get; } =
        new(null, null, null, null, null, [], Verdict.Descriptive, "at least half of all rows have the same time of day to the second, which does not tell when they happened, so none is named");

    /// <summary>The hour with the largest share of an average week. The id seeds the draws.</summary>
    public static ReachTime BestHour(string id, HourlyCounts events) => Best(CalendarPattern.Hour(id + ":hour", events), CalendarKey.Hour, 24);

    /// <summary>The same of suspected bots, whose weekdays differ only where the bots share them.</summary>
    public static ReachTime BestWeekday(string id, HourlyCounts events, BotHabits habits) =>
        Shared(CalendarPattern.Weekday(id + ":weekday", events), weeks => HabitTest.Weekday(id + ":weekday", weeks, habits), CalendarKey.Weekday, 7);

    /// <summary>The same of suspected bots, whose hours differ only where the bots share them.</summary>
    public static ReachTime BestHour(string id, HourlyCounts events, BotHabits habits) =>
        Shared(CalendarPattern.Hour(id + ":hour", events), weeks => HabitTest.Hour(id + ":hour", weeks, habits), CalendarKey.Hour, 24);

    private static ReachTime Shared(TestResult weeks, Func<TestResult, TestResult> confirm, CalendarKey key, int keys)
    {
        var best = Best(confirm(weeks), key, keys);
        return weeks.P <= Level && best.Verdict is Verdict.NotSignificant or Verdict.Underpowered
            ? best with { Note = $"week after week {key.Name}s do differ, but no more than the habits of single bots give, so none is named" }
            : best;
    }

    private static ReachTime Best(TestResult result, CalendarKey key, int keys)
    {
        if (result.Items.MaxBy(item => item.Estimate) is not { } best)
            return new(null, null, null, null, null, [], Verdict.Descriptive, result.Caveat ?? "there are no events");
        var verdict = result switch
        {
            { P: <= Level } => Verdict.Significant,
            { Power: >= Verdicts.EnoughPower } => Verdict.NotSignificant,
            _ => Verdict.Underpowered,
        };
        int[] alike = [.. result.Items.Where(item => item != best && item.High >= best.Low).OrderByDescending(item => item.Estimate).Select(Number)];
        return new(
            Number(best),
            best.Estimate / keys,
            best.Low / keys,
            best.High / keys,
            1.0 * best.N / result.N,
            alike,
            verdict,
            verdict switch
            {
                Verdict.Significant when alike.Length > MostAlike => $"{key.Name}s differ beyond chance, but {Words.Count(alike.Length)} others may be as good as the one with the largest share, so none is named",
                Verdict.Significant => $"{key.Name}s differ beyond chance{(key.Alike(alike) is { } others ? $"; {others}" : ", and this one stands above all others")}; the share is of an average week; of all events, each counted once, it is {Words.Share(1.0 * best.N / result.N)}",
                Verdict.NotSignificant => $"{key.Name}s do not differ beyond chance, so none is named",
                _ => $"too few events to tell {key.Name}s apart, so none is named",
            });
    }

    private static int Number(ItemResult item) => int.Parse(item.Key, CultureInfo.InvariantCulture);
}
