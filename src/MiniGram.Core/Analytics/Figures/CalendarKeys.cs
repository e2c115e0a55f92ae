using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Counts by the keys of the calendar, those with 0 included.</summary>
internal static class CalendarKeys
{
    /// <summary>The counts of each key from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IReadOnlyList<KeyCount> Fill(int first, int last, IReadOnlyDictionary<int, long> counts) =>
        [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(key => new KeyCount(key, counts.GetValueOrDefault(key)))];

    /// <summary>The counts of a series by one period; years run from the first to the last that has events.</summary>
    public static IReadOnlyList<KeyCount> Of(IReadOnlyList<CalendarCount> rows, string series, string period)
    {
        var counts = rows.Where(row => row.Series == series && row.Period == period).ToDictionary(row => (int)row.Key, row => row.Events);
        var (first, last) = period switch
        {
            "year" => counts.Count == 0 ? (1, 0) : (counts.Keys.Min(), counts.Keys.Max()),
            "quarter" => (1, 4),
            "month" => (1, 12),
            "weekday" => (1, 7),
            "hour" => (0, 23),
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "No period of the calendar."),
        };
        return Fill(first, last, counts);
    }
}
