using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>What can be told of a distribution without drawing: where it lies, and its quantiles.</summary>
internal static class DistributionShape
{
    /// <summary>The least and the greatest value that can come.</summary>
    public static (double Least, double Greatest) Support(this Distribution distribution) => distribution.Kind switch
    {
        DistributionKind.Constant => (distribution.A, distribution.A),
        DistributionKind.Uniform => (distribution.A, distribution.B),
        DistributionKind.Normal => distribution.B == 0 ? (distribution.A, distribution.A) : (double.NegativeInfinity, double.PositiveInfinity),
        DistributionKind.Pareto => (distribution.A, double.PositiveInfinity),
        DistributionKind.Beta => (0, 1),
        DistributionKind.Zipf => (1, distribution.A),
        DistributionKind.Empirical => (Weighted(distribution).Min(), Weighted(distribution).Max()),
        DistributionKind.Poisson => (0, distribution.A == 0 ? 0 : double.PositiveInfinity),
        _ => (0, double.PositiveInfinity),
    };

    /// <summary>The least value at or below which a share <paramref name="p"/> of the draws lies.</summary>
    /// <param name="distribution">Of it.</param>
    /// <param name="p">Above 0 and below 1.</param>
    public static double QuantileOf(this Distribution distribution, double p)
    {
        var (a, b) = (distribution.A, distribution.B);
        return distribution.Kind switch
        {
            DistributionKind.Gamma => b * Continuous(x => SpecialFunctions.GammaBelow(a, x), p, a + 1),
            DistributionKind.Beta => Continuous(x => SpecialFunctions.BetaBelow(a, b, x), p, 1),
            DistributionKind.Poisson => a == 0 ? 0 : Whole(k => 1 - SpecialFunctions.GammaBelow(k + 1, a), p),
            DistributionKind.NegativeBinomial => Whole(k => SpecialFunctions.BetaBelow(b, k + 1, b / (a + b)), p),
            DistributionKind.Empirical => Weighted(distribution.Values.Zip(distribution.Weights).OrderBy(pair => pair.First), p),
            _ => distribution.Quantile(p),
        };
    }

    /// <summary>As many values as one likes that stand for equal parts of the draws, the least first.</summary>
    public static double[] Quantiles(this Distribution distribution, int count) => [.. Enumerable.Range(0, count).Select(k => distribution.QuantileOf((k + 0.5) / count))];

    private static IEnumerable<double> Weighted(Distribution empirical) => empirical.Values.Where((_, k) => empirical.Weights[k] > 0);

    private static double Weighted(IEnumerable<(double Value, double Weight)> pairs, double p)
    {
        var all = pairs.ToList();
        var (sought, sum) = (p * all.Sum(pair => pair.Weight), 0.0);
        foreach (var (value, weight) in all)
        {
            if ((sum += weight) >= sought)
                return value;
        }

        return all[^1].Value;
    }

    private static double Continuous(Func<double, double> below, double p, double start)
    {
        var high = start;
        while (below(high) < p)
            high *= 2;
        return ShapeSolver.Solve(below, p, 1e-300, high) ?? 0;
    }

    private static double Whole(Func<double, double> atMost, double p)
    {
        if (atMost(0) >= p)
            return 0;
        var (low, high) = (0.0, 1.0);
        while (atMost(high) < p)
            (low, high) = (high, high * 2);
        while (high - low > 1)
        {
            var middle = Math.Floor((low + high) / 2);
            if (atMost(middle) < p)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
