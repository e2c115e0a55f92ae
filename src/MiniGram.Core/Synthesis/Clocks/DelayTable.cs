using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Clocks;

/// <summary>
/// Draws delays quickly. Of the families that waiting times are usually of, 4,096 steps of equal probability with straight lines between them, and the
/// last step, the tail, exactly: a delay costs a look-up in place of two logarithms. Other families are drawn as they are.
/// </summary>
internal sealed class DelayTable
{
    private const int Steps = 4_096;
    private const int FinestShift = 46; // 64 ranges for each doubling.
    private const int MostRanges = 8_192;
    private const int Tries = 64;
    private readonly Distribution _distribution;
    private readonly bool _isTabled;
    private readonly double[] _quantiles; // At the start of each step.
    private readonly ushort[] _firstSteps; // The step at the start of each range of limits, and at the end of the last; by the first bits of the limit, from the second quantile on.
    private readonly long _firstRange;
    private readonly int _shift = FinestShift;

    public DelayTable(Distribution distribution)
    {
        _distribution = distribution;
        _isTabled = distribution.Kind is DistributionKind.Weibull or DistributionKind.LogNormal or DistributionKind.Gamma;
        _quantiles = new double[Steps];
        for (var step = 0; step < Steps; step++)
            _quantiles[step] = step == 0 && _isTabled ? 0 : distribution.QuantileOf(Math.Max(step, 0.5) / Steps);
        if (!_isTabled || _quantiles[1] <= 0 || double.IsInfinity(_quantiles[^1]))
        {
            _firstSteps = [];
            return;
        }

        while (Range(_quantiles[^1]) - Range(_quantiles[1]) >= MostRanges)
            _shift++;
        _firstRange = Range(_quantiles[1]);
        _firstSteps = new ushort[Range(_quantiles[^1]) - _firstRange + 2];
        for (var (range, step) = (0, 0); range < _firstSteps.Length; range++)
        {
            while (step + 1 < Steps && Range(_quantiles[step + 1]) < _firstRange + range)
                step++;
            _firstSteps[range] = (ushort)step;
        }
    }

    /// <summary>The share of delays that are at most <paramref name="limit"/> seconds; to about a four-thousandth where it is not the table that is drawn from.</summary>
    public double ShareBelow(double limit)
    {
        if (limit >= _quantiles[^1])
            return 1;
        if (limit < _quantiles[0])
            return 0;
        var step = Step(limit);
        return _isTabled ? (step + ((limit - _quantiles[step]) / (_quantiles[step + 1] - _quantiles[step]))) / Steps : (step + 1) / (double)Steps;
    }

    // Numbers above 0 are in the order of their bits.
    private long Range(double limit) => BitConverter.DoubleToInt64Bits(limit) >> _shift;

    // The last that begins at or below the limit: among those of its range, by halves without branches, which would be guessed wrong half of the time.
    private int Step(double limit)
    {
        var (low, length) = (0, Steps);
        if (_firstSteps.Length > 0)
        {
            var range = Range(limit) - _firstRange;
            if (range < 0)
                return 0;
            low = _firstSteps[range];
            length = _firstSteps[range + 1] - low + 1;
        }

        while (length > 1)
        {
            var half = length >> 1;
            low += _quantiles[low + half] <= limit ? half : 0;
            length -= half;
        }

        return low;
    }

    /// <summary>A delay, however long.</summary>
    public double Sample(ref RandomStream random) => _isTabled ? At(random.Share() * Steps) : _distribution.Sample(ref random);

    /// <summary>A delay of at most <paramref name="limit"/> seconds, from the truncated distribution.</summary>
    public double SampleBelow(double limit, ref RandomStream random) => SampleBelow(limit, _isTabled ? ShareBelow(limit) : 1, ref random);

    /// <summary>The same for one who draws often with the same limit.</summary>
    /// <param name="limit">Seconds.</param>
    /// <param name="share">What <see cref="ShareBelow"/> says of it.</param>
    /// <param name="random">Drawn from.</param>
    public double SampleBelow(double limit, double share, ref RandomStream random)
    {
        if (!_isTabled)
            return _distribution.SampleBelow(limit, ref random);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            // Only the last step reaches beyond the limit.
            if (At(random.Share() * share * Steps) is var delay && delay <= limit)
                return delay;
        }

        return Math.Max(0, Math.Min(limit, _quantiles[^1]));
    }

    private double At(double place)
    {
        var step = (int)place;
        return step < Steps - 1
            ? _quantiles[step] + ((place - step) * (_quantiles[step + 1] - _quantiles[step]))
            : _distribution.QuantileOf(place / Steps);
    }
}
