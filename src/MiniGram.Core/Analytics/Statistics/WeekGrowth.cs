using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// How fast events grow from week to week: where they double in a month, every Sunday has 15 % more than its Monday, and that is no weekday pattern.
/// The median slope of the log of weekly totals around a week (H. Theil 1950; P. K. Sen, J. Am. Stat. Assoc. 63, 1968, 1379), which a single giant week
/// does not move. Only totals are looked at, so no order of the days within weeks changes it.
/// </summary>
internal static class WeekGrowth
{
    /// <summary>Weeks before and after that are looked at.</summary>
    private const int Reach = 4;

    /// <summary>Of each whole week in order, the change of the log of the total a week; 0 where fewer than three weeks are near.</summary>
    /// <param name="events">By day and hour.</param>
    /// <param name="firstMonday">The first whole week's first day, counted from the first day.</param>
    public static double[] Of(HourlyCounts events, int firstMonday)
    {
        var weeks = Math.Max(0, ((events.Counts.Count / 24) - firstMonday) / 7);
        var logs = new double[weeks];
        for (var week = 0; week < weeks; week++)
        {
            var total = 0L;
            for (var hour = 0; hour < 168; hour++)
                total += events.Counts[(24 * firstMonday) + (168 * week) + hour];
            logs[week] = Math.Log(total + 0.5);
        }

        return [.. Enumerable.Range(0, weeks).Select(week => MedianSlope(logs.AsSpan(Math.Max(0, week - Reach)..Math.Min(weeks, week + Reach + 1))))];
    }

    private static double MedianSlope(ReadOnlySpan<double> values)
    {
        if (values.Length < 3)
            return 0;
        var slopes = new List<double>();
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
                slopes.Add((values[j] - values[i]) / (j - i));
        }

        slopes.Sort();
        return (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2;
    }
}
