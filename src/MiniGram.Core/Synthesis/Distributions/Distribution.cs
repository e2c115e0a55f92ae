using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>One distribution with its natural parameters, drawn without the platform's maths library. Immutable.</summary>
/// <remarks>That the parameters are possible is the reader's to check (<c>ScenarioReader</c>); the factories take them as they are.</remarks>
internal sealed record Distribution
{
    /// <summary>The longest table of a Zipf law.</summary>
    public const int ZipfMost = 1_000_000;

    private readonly double[] _cumulative; // Of Zipf and empirical, ending in 1.

    private Distribution(DistributionKind kind, double a, double b, IReadOnlyList<double>? values = null, IReadOnlyList<double>? weights = null)
    {
        (Kind, A, B, Values, Weights) = (kind, a, b, values ?? [], weights ?? []);
        _cumulative = kind switch
        {
            DistributionKind.Empirical => Cumulative(Weights),
            DistributionKind.Zipf => Cumulative([.. Enumerable.Range(1, (int)Math.Clamp(a, 1, ZipfMost)).Select(k => PortableMath.Pow(k, -b))]),
            _ => [],
        };
    }

    /// <summary>The family.</summary>
    public DistributionKind Kind { get; }

    /// <summary>The first parameter, as the family says.</summary>
    public double A { get; }

    /// <summary>The second.</summary>
    public double B { get; }

    /// <summary>Of an empirical distribution.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>As many as values, 0 or more, not all 0.</summary>
    public IReadOnlyList<double> Weights { get; }

    public static Distribution Constant(double value) => new(DistributionKind.Constant, value, 0);

    public static Distribution Uniform(double from, double to) => new(DistributionKind.Uniform, from, to);

    public static Distribution Normal(double mean, double deviation) => new(DistributionKind.Normal, mean, deviation);

    public static Distribution LogNormal(double mu, double sigma) => new(DistributionKind.LogNormal, mu, sigma);

    public static Distribution Weibull(double shape, double scale) => new(DistributionKind.Weibull, shape, scale);

    public static Distribution Exponential(double mean) => Weibull(1, mean);

    public static Distribution Pareto(double least, double exponent) => new(DistributionKind.Pareto, least, exponent);

    public static Distribution Gamma(double shape, double scale) => new(DistributionKind.Gamma, shape, scale);

    public static Distribution Beta(double alpha, double beta) => new(DistributionKind.Beta, alpha, beta);

    public static Distribution Poisson(double mean) => new(DistributionKind.Poisson, mean, 0);

    public static Distribution NegativeBinomial(double mean, double size) => new(DistributionKind.NegativeBinomial, mean, size);

    public static Distribution Zipf(double count, double exponent) => new(DistributionKind.Zipf, count, exponent);

    public static Distribution Empirical(IReadOnlyList<double> values, IReadOnlyList<double> weights) => new(DistributionKind.Empirical, 0, 0, values, weights);

    /// <summary>The mean; infinite for a Pareto with an exponent of 1 or less.</summary>
    public double Mean => Kind switch
    {
        DistributionKind.Constant or DistributionKind.Normal or DistributionKind.Poisson or DistributionKind.NegativeBinomial => A,
        DistributionKind.Uniform => (A + B) / 2,
        DistributionKind.LogNormal => PortableMath.Exp(A + (B * B / 2)),
        DistributionKind.Weibull => B * PortableMath.Exp(PortableMath.LogGamma(1 + (1 / A))),
        DistributionKind.Pareto => B > 1 ? A * B / (B - 1) : double.PositiveInfinity,
        DistributionKind.Gamma => A * B,
        DistributionKind.Beta => A / (A + B),
        DistributionKind.Zipf => MeanOf(k => k + 1),
        _ => MeanOf(k => Values[k]),
    };

    /// <summary>One draw.</summary>
    public double Sample(ref RandomStream random) => Kind switch
    {
        DistributionKind.Constant => A,
        DistributionKind.Gamma => B * Draws.Gamma(A, ref random),
        DistributionKind.Beta => Draws.Beta(A, B, ref random),
        DistributionKind.Poisson => Draws.Poisson(A, ref random),
        DistributionKind.NegativeBinomial => Draws.Poisson(A / B * Draws.Gamma(B, ref random), ref random),
        _ => Quantile(random.Inner()),
    };

    /// <summary>The value that stands where a standard normal stands among normals, so that correlated normals give correlated values.</summary>
    public double AtNormal(double normal) => Kind switch
    {
        DistributionKind.LogNormal => PortableMath.Exp(A + (B * normal)),
        DistributionKind.Normal => A + (B * normal),
        _ => this.QuantileOf(NormalCumulative.Of(normal)),
    };

    /// <summary>One draw, to the nearest whole number, halves up.</summary>
    public long SampleWhole(ref RandomStream random) => (long)Math.Floor(Sample(ref random) + 0.5);

    /// <summary>A draw of those at most <paramref name="limit"/>, from the truncated distribution: for what must happen before an end. 0 when there is nothing below the limit.</summary>
    public double SampleBelow(double limit, ref RandomStream random)
    {
        if (Kind == DistributionKind.Weibull)
        {
            // F(limit) in closed form, then the inverse of a share of it.
            var below = 1 - PortableMath.Exp(-PortableMath.Pow(Math.Max(0, limit) / B, A));
            return B * PortableMath.Pow(-PortableMath.Log(1 - (below * random.Inner())), 1 / A);
        }

        for (var attempt = 0; attempt < 1_000; attempt++)
        {
            var drawn = Sample(ref random);
            if (drawn <= limit)
                return Math.Max(0, drawn);
        }

        return Math.Max(0, limit) * random.Share(); // The distribution lies almost wholly above the limit.
    }

    /// <summary>The value below which a share <paramref name="p"/> lies, for families with a closed inverse or a table; <see cref="DistributionShape.QuantileOf"/> knows all.</summary>
    internal double Quantile(double p) => Kind switch
    {
        DistributionKind.Constant => A,
        DistributionKind.Uniform => A + ((B - A) * p),
        DistributionKind.Normal => A + (B * NormalQuantile.Of(p)),
        DistributionKind.LogNormal => PortableMath.Exp(A + (B * NormalQuantile.Of(p))),
        DistributionKind.Weibull => B * PortableMath.Pow(-PortableMath.Log(1 - p), 1 / A),
        DistributionKind.Pareto => A * PortableMath.Pow(1 - p, -1 / B),
        DistributionKind.Zipf => Place(p) + 1,
        DistributionKind.Empirical => Values[Place(p)],
        _ => throw new InvalidOperationException($"{Kind} has no closed inverse."),
    };

    private int Place(double p)
    {
        var found = Array.BinarySearch(_cumulative, p);
        return Math.Min(found < 0 ? ~found : found + 1, _cumulative.Length - 1);
    }

    private double MeanOf(Func<int, double> value)
    {
        var (sum, before) = (0.0, 0.0);
        for (var k = 0; k < _cumulative.Length; k++)
        {
            sum += (_cumulative[k] - before) * value(k);
            before = _cumulative[k];
        }

        return sum;
    }

    private static double[] Cumulative(IReadOnlyList<double> weights)
    {
        var (total, sum) = (weights.Sum(), 0.0);
        var cumulative = new double[weights.Count];
        for (var k = 0; k < cumulative.Length; k++)
            cumulative[k] = (sum += weights[k]) / total;
        return cumulative;
    }
}
