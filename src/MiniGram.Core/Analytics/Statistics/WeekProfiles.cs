using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Events of each ISO week by weekday or by hour; weeks without an event are left out.</summary>
/// <param name="Keys">7 weekdays or 24 hours.</param>
/// <param name="Counts">Entry <paramref name="Keys"/> × week + key.</param>
/// <param name="Totals">Events of each week, 1 or more.</param>
internal sealed record WeekProfiles(int Keys, long[] Counts, long[] Totals)
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
        var (counts, totals) = (new List<long>(), new List<long>());
        var profile = new long[keys];
        for (var week = 0; week < weeks; week++)
        {
            var monday = (7 * week) - firstWeekday;
            if (wholeWeeksOnly && (monday < 0 || monday + 7 > days))
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
        }

        return new(keys, [.. counts], [.. totals]);
    }
}
