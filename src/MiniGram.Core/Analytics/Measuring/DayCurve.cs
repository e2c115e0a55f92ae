using MiniGram.Model.Measures;

namespace MiniGram.Analytics.Measuring;

/// <summary>Photos of each day, and what the same weekdays around it let expect.</summary>
internal sealed class DayCurve
{
    private const int Few = 20; // Photos on the four days around, of which the middle two tell too little.
    private static readonly int[] Around = [-14, -7, 7, 14];
    private readonly Dictionary<DateTime, (long Count, double Expected)> _days = [];

    /// <param name="from">The first day.</param>
    /// <param name="counts">Photos by day, 0 for the first.</param>
    /// <param name="days">How many there are.</param>
    public DayCurve(DateTime from, Histogram counts, int days)
    {
        for (var day = 0; day < days; day++)
        {
            var around = Around.Select(step => day + step).Where(other => other >= 0 && other < days).ToList();
            if (around.Count == Around.Length)
                _days[from.AddDays(day)] = (counts[day], Expected([.. around.Select(other => counts[other]).Order()]));
        }
    }

    // The middle two, so that one that stands out itself does not count; of few photos that would be less than the mean.
    private static double Expected(long[] sorted) => sorted.Sum() < Few ? sorted.Average() : (sorted[1] + sorted[2]) / 2.0;

    /// <summary>Of a data set.</summary>
    public static DayCurve Of(WorldMeasures world) => new(world.From, world.PhotoDays, (int)(world.Until - world.From).TotalDays);

    /// <summary>Days that have two weeks before them and after, in order, with their photos and those expected.</summary>
    public IEnumerable<(DateTime Day, long Count, double Expected)> Days => _days.OrderBy(day => day.Key).Select(day => (day.Key, day.Value.Count, day.Value.Expected));

    /// <summary>Photos on the days of events, and those expected.</summary>
    /// <param name="events">Which.</param>
    /// <param name="until">When the last year ends of those that come every year.</param>
    public (long Count, double Expected) On(IEnumerable<EventMeasure> events, DateTime until)
    {
        var (count, expected) = (0L, 0.0);
        foreach (var measure in events)
        {
            for (var year = 0; year == 0 || (measure.IsYearly && measure.At.AddYears(year) < until); year++)
            {
                for (var day = 0; day < measure.Days; day++)
                {
                    if (!_days.TryGetValue(measure.At.AddYears(year).AddDays(day), out var there))
                        continue;
                    count += there.Count;
                    expected += there.Expected;
                }
            }
        }

        return (count, expected);
    }
}
