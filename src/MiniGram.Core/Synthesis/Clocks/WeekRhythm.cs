using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Clocks;

/// <summary>How likely each of the 168 hours of a week is, in local time, over the likeliest.</summary>
internal sealed class WeekRhythm
{
    private const int HoursOfWeek = 168;
    private const int EpochHour = 3 * 24; // 1970-01-01 was a Thursday.
    private readonly double[] _weights;

    public WeekRhythm(RhythmKnobs knobs)
    {
        var weights = knobs.Week.Count == HoursOfWeek
            ? [.. knobs.Week]
            : Enumerable.Range(0, HoursOfWeek).Select(hour => knobs.Weekdays[hour / 24] * knobs.Hours[hour % 24]).ToArray();
        var greatest = weights.Max();
        _weights = Array.ConvertAll(weights, weight => weight / greatest);
        IsEven = _weights.All(weight => weight == 1);
    }

    /// <summary>Whether all hours are alike.</summary>
    public bool IsEven { get; }

    /// <summary>The weight of a moment, 0 to 1.</summary>
    /// <param name="seconds">UTC.</param>
    /// <param name="offset">Local time minus UTC, seconds.</param>
    public double At(long seconds, int offset)
    {
        var hour = Math.DivRem(seconds + offset, Moments.Hour, out var rest);
        if (rest < 0)
            hour--;
        var place = (int)((hour + EpochHour) % HoursOfWeek);
        return _weights[place < 0 ? place + HoursOfWeek : place];
    }
}
