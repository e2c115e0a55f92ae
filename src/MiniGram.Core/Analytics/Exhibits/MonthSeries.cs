using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Exhibits;

/// <summary>Days summed to months, from the first that has rows to the last, those between without rows included.</summary>
internal static class MonthSeries
{
    public static IReadOnlyList<T> Of<T>(IEnumerable<DayEvents> days, Func<DateOnly, IReadOnlyList<DayEvents>, T> month)
    {
        var months = days.ToLookup(row => new DateOnly(row.Day.Year, row.Day.Month, 1));
        if (months.Count == 0)
            return [];
        var (first, last) = (months.Min(group => group.Key), months.Max(group => group.Key));
        var series = new List<T>();
        for (var at = first; at <= last; at = at.AddMonths(1))
            series.Add(month(at, [.. months[at]]));
        return series;
    }
}
