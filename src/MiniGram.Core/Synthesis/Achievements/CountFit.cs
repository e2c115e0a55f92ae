using MiniGram.Model;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Achievements;

/// <summary>
/// Counts that grow with a factor of each and with a draw of each from a distribution of which only ratios count, against counts drawn for the comparison by the wished-for
/// distribution: two samples, whose scale is made the same by the mean of ln (1 + count), so that it is the shape that is compared.
/// </summary>
internal static class CountFit
{
    private const int Most = 10_000;
    private const int Repeats = 2;
    private const int MostSteps = 60;
    private const double Precision = 0.001;
    private const double Nearest = 0.1;
    private const int Tabled = 256;
    private static readonly double[] s_levels = [.. Enumerable.Range(0, Tabled).Select(count => PortableMath.Log(1 + count))];

    /// <summary>A whole number around a mean.</summary>
    public delegate long Round(double mean, ref RandomStream random);

    /// <summary>The greatest difference between the two.</summary>
    /// <param name="knob">Its path.</param>
    /// <param name="description">What was measured.</param>
    /// <param name="counts">Of each, with the factor, above 0.</param>
    /// <param name="wish">What is to make them unlike.</param>
    /// <param name="round">How a count comes of a mean.</param>
    /// <param name="seed">Of the comparison.</param>
    /// <param name="allowance">What else may move them, on top of chance.</param>
    public static KnobResult? Of(string knob, string description, IReadOnlyList<(int Count, double Factor)> counts, Distribution wish, Round round, long seed, double allowance)
    {
        var stride = Math.Max(1, (counts.Count + Most - 1) / Most);
        var (came, factors) = (new List<long>(), new List<double>());
        for (var i = 0; i < counts.Count; i += stride)
        {
            came.Add(counts[i].Count);
            factors.Add(counts[i].Factor);
        }

        if (came.Count == 0 || came.TrueForAll(count => count == 0))
            return null;
        var weights = new double[came.Count * Repeats];
        for (var i = 0; i < weights.Length; i++)
        {
            var random = RandomStream.Of(seed, Aspect.Comparison, i);
            weights[i] = factors[i / Repeats] * wish.Sample(ref random);
        }

        var drawn = new long[weights.Length];
        var level = Level([.. came]);
        var (low, high, under, over) = (0.0, 0.0, 0.0, 0.0);
        var sum = weights.Sum();
        var scale = sum > 0 ? came.Sum() / sum : 1; // Where the means are alike, the levels mostly nearly are.
        for (var step = 0; step < MostSteps && (low == 0 || high == 0 || high > low * (1 + Precision)); step++)
        {
            Draw(weights, scale, round, seed, drawn);
            var now = Level(drawn);
            if (Math.Abs(now - level) < Precision / 2)
                break;
            if (now < level)
                (low, under) = (scale, now);
            else
                (high, over) = (scale, now);

            // Between the two where the level would be on a straight line, but not too near to either.
            scale = high == 0 ? scale * 2 : low == 0 ? scale / 2 : low * PortableMath.Pow(high / low, Math.Clamp((level - under) / (over - under), Nearest, 1 - Nearest));
        }

        return Compare(knob, description, [.. came], drawn, allowance);
    }

    private static void Draw(double[] weights, double scale, Round round, long seed, long[] into)
    {
        var streams = new RandomStream.Streams(seed, Aspect.Comparison);
        for (var i = 0; i < weights.Length; i++)
        {
            var random = streams.Of(-1L - i);
            into[i] = round(Math.Min(1e9, weights[i] * scale), ref random);
        }
    }

    private static double Level(long[] counts) => counts.Average(count => count < Tabled ? s_levels[count] : PortableMath.Log(1 + count));

    private static KnobResult Compare(string knob, string description, long[] came, long[] drawn, double allowance)
    {
        Array.Sort(came);
        Array.Sort(drawn);
        var (distance, i, j) = (0.0, 0, 0);
        while (i < came.Length && j < drawn.Length)
        {
            var value = Math.Min(came[i], drawn[j]);
            while (i < came.Length && came[i] == value)
                i++;
            while (j < drawn.Length && drawn[j] == value)
                j++;
            distance = Math.Max(distance, Math.Abs((i / (double)came.Length) - (j / (double)drawn.Length)));
        }

        return new(knob, description, drawn[drawn.Length / 2], came[came.Length / 2], KnobDistance.KolmogorovSmirnov, distance, 0.01 + allowance + (2 * Math.Sqrt((1.0 / came.Length) + (1.0 / drawn.Length))));
    }
}
