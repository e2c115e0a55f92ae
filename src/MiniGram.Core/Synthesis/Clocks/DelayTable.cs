using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Clocks;

/// <summary>
/// Draws delays quickly. Of a Weibull, 4,096 steps of equal probability with straight lines between them, and the last step, the tail, exactly:
/// a like costs a look-up in place of two logarithms. Other families are drawn as they are.
/// </summary>
internal sealed class DelayTable
{
    private const int Steps = 4_096;
    private readonly Distribution _distribution;
    private readonly double[] _quantiles;

    public DelayTable(Distribution distribution)
    {
        _distribution = distribution;
        _quantiles = [.. Enumerable.Range(0, Steps).Select(step => distribution.QuantileOf(Math.Max(step, 0.5) / Steps))];
    }

    /// <summary>The share of delays that are at most <paramref name="limit"/> seconds, to about a four-thousandth.</summary>
    public double ShareBelow(double limit)
    {
        var place = Array.BinarySearch(_quantiles, limit);
        return (place < 0 ? ~place : place + 1) / (double)_quantiles.Length;
    }

    /// <summary>A delay of at most <paramref name="limit"/> seconds, from the truncated distribution.</summary>
    public double SampleBelow(double limit, ref RandomStream random)
    {
        // When all but the last step lies below the limit, most draws do.
        if (_distribution.Kind == DistributionKind.Weibull && _quantiles[^1] < limit)
        {
            for (var attempt = 0; attempt < 64; attempt++)
            {
                var place = random.Share() * Steps;
                var step = (int)place;
                var delay = step < Steps - 1
                    ? _quantiles[step] + ((place - step) * (_quantiles[step + 1] - _quantiles[step]))
                    : _distribution.QuantileOf(place / Steps);
                if (delay <= limit)
                    return delay;
            }
        }

        return _distribution.SampleBelow(limit, ref random);
    }
}
