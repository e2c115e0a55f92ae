using MiniGram.Analytics;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>The share of the covered days that falls on each calendar key: what registrations would follow if every day brought the same.</summary>
/// <param name="First">The first covered day.</param>
/// <param name="End">The first day after the data.</param>
internal sealed record Exposure(DateOnly First, DateOnly End)
{
    /// <summary>Null unless the data set's first day lies in the month of the first registration, which makes it the first registration's.</summary>
    public static Exposure? Of(Analysis analysis)
    {
        if (analysis.Dataset.First is not { } first || analysis.Parameters.AsOf is not { } end || analysis.Exhibits.RegistrationsByMonth is not [var month, ..])
            return null;
        var day = DateOnly.FromDateTime(first);
        var last = DateOnly.FromDateTime(end);
        return day.Year == month.Month.Year && day.Month == month.Month.Month && last > day ? new Exposure(day, last) : null;
    }

    public IReadOnlyDictionary<int, double> ByQuarter() => Shares(day => (day.Month + 2) / 3);

    public IReadOnlyDictionary<int, double> ByMonth() => Shares(day => day.Month);

    public IReadOnlyDictionary<int, double> ByWeekday() => Shares(day => ((int)day.DayOfWeek + 6) % 7 + 1);

    public static IReadOnlyDictionary<int, double> ByHour() => Enumerable.Range(0, 24).ToDictionary(hour => hour, _ => 1.0 / 24);

    private Dictionary<int, double> Shares(Func<DateOnly, int> key)
    {
        var days = End.DayNumber - First.DayNumber;
        var counts = new Dictionary<int, double>();
        for (var i = 0; i < days; i++)
        {
            var k = key(First.AddDays(i));
            counts[k] = counts.GetValueOrDefault(k) + 1.0 / days;
        }
        return counts;
    }
}
