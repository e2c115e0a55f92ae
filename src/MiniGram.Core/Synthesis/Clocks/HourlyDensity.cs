using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Clocks;

/// <summary>A rate that is constant within each hour of a span; moments are drawn in proportion to it, from any part of the span.</summary>
internal sealed class HourlyDensity
{
    private readonly long _from;
    private const int HoursAPart = 4;
    private readonly double[] _before; // Weight of all hours before, so the last entry is the total.
    private readonly int[] _first; // An hour at which to begin to look for a weight, by equal parts of the total.
    private readonly double _parts; // How many parts a weight of 1 is.

    /// <param name="from">The first second.</param>
    /// <param name="until">The first second after.</param>
    /// <param name="rate">Of the hour that begins at a second, 0 or more.</param>
    public HourlyDensity(long from, long until, Func<long, double> rate)
    {
        _from = from;
        Until = until;
        var hours = (int)((until - from + Moments.Hour - 1) / Moments.Hour);
        _before = new double[hours + 1];
        for (var hour = 0; hour < hours; hour++)
        {
            var start = from + (hour * Moments.Hour);
            var length = Math.Min(Moments.Hour, until - start) / (double)Moments.Hour;
            _before[hour + 1] = _before[hour] + (length * rate(start));
        }

        _first = new int[(hours / HoursAPart) + 2];
        _parts = _before[^1] > 0 ? (_first.Length - 1) / _before[^1] : 0;
        for (var (part, hour) = (0, 0); part < _first.Length; part++)
        {
            while (hour + 1 < hours && (int)(_before[hour + 1] * _parts) < part)
                hour++;
            _first[part] = hour;
        }
    }

    /// <summary>The first second after the span.</summary>
    public long Until { get; }

    /// <summary>The weight of the span from <paramref name="start"/> to <paramref name="end"/>, in hours at a rate of 1.</summary>
    public double Between(long start, long end) => Math.Max(0, Before(end) - Before(start));

    /// <summary>A moment from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive); any of them where the rate is 0 throughout.</summary>
    public long Draw(long start, long end, ref RandomStream random)
    {
        var (low, high) = (Before(start), Before(end));
        if (high <= low)
            return start + random.Below(Math.Max(1, end - start));
        var weight = low + ((high - low) * random.Share());
        var hour = _first[Math.Min((int)(weight * _parts), _first.Length - 1)];
        while (hour < _before.Length - 2 && _before[hour + 1] <= weight)
            hour++;
        var share = (weight - _before[hour]) / (_before[hour + 1] - _before[hour]);
        var length = Math.Min(Moments.Hour, Until - _from - (hour * Moments.Hour));
        return Math.Clamp(_from + (hour * Moments.Hour) + (long)(share * length), start, end - 1);
    }

    private double Before(long moment)
    {
        var seconds = Math.Clamp(moment, _from, Until) - _from;
        var hour = (int)(seconds / Moments.Hour);
        if (hour >= _before.Length - 1)
            return _before[^1];
        var length = Math.Min(Moments.Hour, Until - _from - (hour * Moments.Hour));
        return _before[hour] + ((_before[hour + 1] - _before[hour]) * (seconds - (hour * Moments.Hour)) / length);
    }
}
