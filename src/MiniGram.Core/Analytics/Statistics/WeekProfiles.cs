using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Events of each ISO week by weekday or by hour; weeks without an event are left out.</summary>
/// <param name="Keys">7 weekdays or 24 hours.</param>
/// <param name="Counts">Entry <paramref name="Keys"/> × week + key.</param>
/// <param name="Totals">Events of each week, 1 or more.</param>
/// <param name="Level">In the order of <paramref name="Counts"/>: the share that each key would have of its week had the rate not grown within it; a week's sum to 1.</param>
internal sealed record WeekProfiles(int Keys, long[] Counts, long[] Totals, double[] Level)
{
    /// <summary>By weekday, Monday first. Weeks that the data covers only in part are left out, since their days had no equal chance.</summary>
    public static WeekProfiles ByWeekday(HourlyCounts events) => Collect(events, 7, wholeWeeksOnly: true);

    /// <summary>By hour. Weeks in part count too: each of their days is whole.</summary>
    public static WeekProfiles ByHour(HourlyCounts events) => Collect(events, 24, wholeWeeksOnly: false);

    private static WeekProfiles Collect(HourlyCounts events, int keys, bool wholeWeeksOnly)
    {
        var days = events.Counts.Count / 24;
        var firstWeekday = ((int)events.First.DayOfWeek + 6) % 7;
        var weeks = (firstWeekday + days + 6) / 7;
        var firstMonday = (7 - firstWeekday) % 7;
        var growth = WeekGrowth.Of(events, firstMonday);
        var (counts, totals, level) = (new List<long>(), new List<long>(), new List<double>());
        var profile = new long[keys];
        for (var week = 0; week < weeks; week++)
        {
            var monday = (7 * week) - firstWeekday;
            var isWhole = monday >= 0 && monday + 7 <= days;
            if (wholeWeeksOnly && !isWhole)
                continue;
            Array.Clear(profile);
            for (var day = Math.Max(0, monday); day < Math.Min(days, monday + 7); day++)
            {
                for (var hour = 0; hour < 24; hour++)
                    profile[keys == 7 ? day - monday : hour] += events.Counts[(24 * day) + hour];
            }

            var total = profile.Sum();
            if (total == 0)
                continue;
            counts.AddRange(profile);
            totals.Add(total);
            level.AddRange(Levelled(profile, isWhole ? growth[(monday - firstMonday) / 7] : 0));
        }

        return new(keys, [.. counts], [.. totals], [.. level]);
    }

    /// <summary>The shares of a week whose rate grows evenly, as if it did not: each count ÷ the trend at its time.</summary>
    private static double[] Levelled(long[] profile, double growth)
    {
        var weeksApart = profile.Length == 7 ? 1 / 7.0 : 1 / 168.0;
        var level = profile.Select((count, key) => count * Math.Exp(-growth * weeksApart * (key - ((profile.Length - 1) / 2.0)))).ToArray();
        var sum = level.Sum();
        return Array.ConvertAll(level, value => value / sum);
    }
}
