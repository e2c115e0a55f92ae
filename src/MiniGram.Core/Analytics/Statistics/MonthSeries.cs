using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Daily counts gathered to calendar months.</summary>
internal static class MonthSeries
{
    /// <summary>From counts by day.</summary>
    public static IReadOnlyList<MonthCell> Of(DateOnly first, IReadOnlyList<long> days)
    {
        var cells = new List<MonthCell>();
        for (var i = 0; i < days.Count; i++)
        {
            var day = first.AddDays(i);
            if (cells.Count > 0 && cells[^1].Month == day.Month)
                cells[^1] = cells[^1] with { Days = cells[^1].Days + 1, Count = cells[^1].Count + days[i] };
            else
                cells.Add(new(day.Year, day.Month, 1, days[i]));
        }

        return cells;
    }

    /// <summary>From counts by day and hour.</summary>
    public static IReadOnlyList<MonthCell> Of(HourlyCounts events)
    {
        var days = new long[events.Counts.Count / 24];
        for (var i = 0; i < 24 * days.Length; i++)
            days[i / 24] += events.Counts[i];
        return Of(events.First, days);
    }

    /// <summary>The months of the years that the data covers from January to December.</summary>
    public static IReadOnlyList<MonthCell> WholeYears(IReadOnlyList<MonthCell> cells)
    {
        var whole = cells.GroupBy(cell => cell.Year).Where(year => year.Count() == 12 && year.All(cell => cell.IsWhole)).Select(year => year.Key).ToHashSet();
        return [.. cells.Where(cell => whole.Contains(cell.Year))];
    }

    /// <summary>From the first month with an event to the last: before and after it there was nothing to be seasonal.</summary>
    public static IReadOnlyList<MonthCell> Alive(IReadOnlyList<MonthCell> cells) =>
        [.. cells.SkipWhile(cell => cell.Count == 0).Reverse().SkipWhile(cell => cell.Count == 0).Reverse()];
}
