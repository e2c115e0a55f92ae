using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Clocks;

/// <summary>How likely each of the 168 hours of a week is, in local time, over the likeliest.</summary>
internal sealed class WeekRhythm
{
    private readonly double[] _weights;

    public WeekRhythm(RhythmKnobs knobs)
    {
        var weights = knobs.Week.Count == Moments.HoursOfWeek
            ? [.. knobs.Week]
            : Enumerable.Range(0, Moments.HoursOfWeek).Select(hour => knobs.Weekdays[hour / 24] * knobs.Hours[hour % 24]).ToArray();
        var greatest = weights.Max();
        _weights = Array.ConvertAll(weights, weight => weight / greatest);
        IsEven = _weights.All(weight => weight == 1);
    }

    /// <summary>Of each hour, Monday's midnight first; 0 to 1.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Whether all hours are alike.</summary>
    public bool IsEven { get; }

    /// <summary>The weight of a moment, 0 to 1.</summary>
    /// <param name="seconds">UTC.</param>
    /// <param name="offset">Local time minus UTC, seconds.</param>
    public double At(long seconds, int offset) => _weights[Moments.HourOfWeek(seconds, offset)];
}
