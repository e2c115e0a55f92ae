using MiniGram.Model.Measures;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>The hours of the week in which people post, UTC: where they live can't be told from the data.</summary>
internal static class RhythmFit
{
    private const double Prior = 10; // Photos that each hour of the week is taken to have had as hours and weekdays say.

    public static RhythmKnobs Of(WorldMeasures target)
    {
        var counts = Enumerable.Range(0, Moments.HoursOfWeek).Select(hour => (double)target.PhotoHours[hour]).ToArray();
        var total = counts.Sum();
        if (total == 0)
            return new();
        var hours = Enumerable.Range(0, 24).Select(hour => Enumerable.Range(0, 7).Sum(day => counts[(24 * day) + hour]) + 1).ToArray();
        var days = Enumerable.Range(0, 7).Select(day => Enumerable.Range(0, 24).Sum(hour => counts[(24 * day) + hour]) + 1).ToArray();
        var week = new double[Moments.HoursOfWeek];
        for (var i = 0; i < week.Length; i++)
        {
            var share = hours[i % 24] / hours.Sum() * days[i / 24] / days.Sum();
            week[i] = (counts[i] + (Prior * Moments.HoursOfWeek * share)) / (total + (Prior * Moments.HoursOfWeek)) * Moments.HoursOfWeek;
        }

        return new() { Week = [.. week.Select(Digits.Round)] };
    }

    /// <summary>Whether hours differ by more than chance: chi-square above its mean by five standard deviations.</summary>
    public static bool IsUneven(Histogram hours, int count)
    {
        if (hours.Total == 0)
            return false;
        var expected = hours.Total / (double)count;
        var chiSquare = Enumerable.Range(0, count).Sum(hour => (hours[hour] - expected) * (hours[hour] - expected) / expected);
        return chiSquare > count - 1 + (5 * Math.Sqrt(2.0 * (count - 1)));
    }
}
