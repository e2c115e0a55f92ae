using MathNet.Numerics.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>What is drawn against MathNet's distributions, which draw by other means.</summary>
public sealed class DistributionTests
{
    private const int Draws = 100_000;

    // The 99.9 % point of Kolmogorov's statistic; the draws are fixed, so this never fails by luck.
    private static readonly double Limit = 1.95 / Math.Sqrt(Draws);

    public static TheoryData<string> Continuous => ["uniform", "normal", "lognorm", "weibull", "pareto", "gamma 0.4", "gamma 7", "beta"];

    [Theory]
    [MemberData(nameof(Continuous))]
    public void Draws_follow_the_distribution(string name)
    {
        var (distribution, oracle) = Case(name);
        Assert.InRange(Distance(Sample(distribution), oracle.CumulativeDistribution), 0, Limit);
    }

    [Theory]
    [MemberData(nameof(Continuous))]
    public void Quantiles_invert_the_distribution(string name)
    {
        var (distribution, oracle) = Case(name);
        Assert.All([0.001, 0.25, 0.5, 0.75, 0.999], p => Assert.Equal(p, oracle.CumulativeDistribution(distribution.QuantileOf(p)), 1e-9));
        Assert.Equal(1, distribution.Mean / oracle.Mean, 1e-10);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(9.9)]
    [InlineData(10.1)]
    [InlineData(1000)]
    public void Poisson_draws_have_its_moments_and_shape(double mean)
    {
        var draws = Sample(Distribution.Poisson(mean));
        var oracle = new Poisson(mean);

        Assert.Equal(mean, draws.Average(), 4 * Math.Sqrt(mean / Draws));
        Assert.Equal(1, Variance(draws) / mean, 0.03);
        Assert.InRange(Steps(draws, oracle.CumulativeDistribution), 0, Limit);
        Assert.All([0.01, 0.5, 0.99], p => Assert.Equal(Enumerable.Range(0, 2_000).First(k => oracle.CumulativeDistribution(k) >= p), Distribution.Poisson(mean).QuantileOf(p)));
    }

    [Theory]
    [InlineData(12, 0.7)]
    [InlineData(3, 40)]
    public void Negative_binomial_draws_have_its_shape(double mean, double size)
    {
        var oracle = new NegativeBinomial(size, size / (size + mean));
        Assert.InRange(Steps(Sample(Distribution.NegativeBinomial(mean, size)), oracle.CumulativeDistribution), 0, Limit);
        Assert.All([0.1, 0.5, 0.99], p => Assert.Equal(Enumerable.Range(0, 2_000).First(k => oracle.CumulativeDistribution(k) >= p), Distribution.NegativeBinomial(mean, size).QuantileOf(p)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Draws_by_a_parameter_that_is_no_number_end(double parameter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw((ref random) => Distributions.Draws.Poisson(parameter, ref random)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw((ref random) => Distributions.Draws.Gamma(parameter, ref random)));
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    public void Draws_by_an_extreme_parameter_end(double parameter)
    {
        Assert.True(Draw((ref random) => Distributions.Draws.Poisson(parameter, ref random)) >= 0);
        Assert.True(Draw((ref random) => Distributions.Draws.Gamma(parameter, ref random)) >= 0);
    }

    [Fact]
    public void Zipf_draws_have_its_shape() => Assert.InRange(Steps(Sample(Distribution.Zipf(50, 1.1)), new Zipf(1.1, 50).CumulativeDistribution), 0, Limit);

    [Fact]
    public void Empirical_draws_keep_their_weights()
    {
        var draws = Sample(Distribution.Empirical([5, 1, 9], [1, 0, 3]));
        Assert.DoesNotContain(1, draws);
        Assert.Equal(0.75, draws.Count(value => value == 9) / (double)Draws, 0.006);
    }

    [Theory]
    [InlineData("weibull", 1.5)]
    [InlineData("gamma 7", 4)]
    [InlineData("lognorm", 2)]
    [InlineData("normal", 3)]
    public void Truncated_draws_stay_below_and_follow_the_truncated_distribution(string name, double limit)
    {
        var (distribution, oracle) = Case(name);
        var random = RandomStream.Of(3, Aspect.Liking, 1);
        var draws = new double[Draws];
        for (var n = 0; n < Draws; n++)
            draws[n] = distribution.SampleBelow(limit, ref random);

        Assert.All(draws, value => Assert.InRange(value, 0, limit));
        var negative = oracle.CumulativeDistribution(0); // Drawn as 0.
        Assert.InRange(Distance([.. draws.Where(value => value > 0)], x => (oracle.CumulativeDistribution(x) - negative) / (oracle.CumulativeDistribution(limit) - negative)), 0, Limit * 1.2);
    }

    private static (Distribution Drawn, IContinuousDistribution Oracle) Case(string name) => name switch
    {
        "uniform" => (Distribution.Uniform(-2, 5), new ContinuousUniform(-2, 5)),
        "normal" => (Distribution.Normal(3, 2), new Normal(3, 2)),
        "lognorm" => (Distribution.LogNormal(0.5, 1.2), new LogNormal(0.5, 1.2)),
        "weibull" => (Distribution.Weibull(0.6, 2), new Weibull(0.6, 2)),
        "pareto" => (Distribution.Pareto(2, 1.8), new Pareto(2, 1.8)),
        "gamma 0.4" => (Distribution.Gamma(0.4, 3), new Gamma(0.4, 1 / 3.0)),
        "gamma 7" => (Distribution.Gamma(7, 0.5), new Gamma(7, 2)),
        _ => (Distribution.Beta(2, 5), new Beta(2, 5)),
    };

    private static double[] Sample(Distribution distribution)
    {
        var random = RandomStream.Of(1, Aspect.Quality, 1);
        var draws = new double[Draws];
        for (var n = 0; n < Draws; n++)
            draws[n] = distribution.Sample(ref random);
        return draws;
    }

    private static double Variance(double[] draws)
    {
        var mean = draws.Average();
        return draws.Average(value => (value - mean) * (value - mean));
    }

    private static double Distance(double[] draws, Func<double, double> cumulative)
    {
        var sorted = draws.Order().ToArray();
        return sorted.Select((value, n) => Math.Max(Math.Abs(cumulative(value) - ((double)n / sorted.Length)), Math.Abs(cumulative(value) - ((n + 1.0) / sorted.Length)))).Max();
    }

    private static double Steps(double[] draws, Func<double, double> cumulative)
    {
        var atMost = 0;
        return draws.GroupBy(value => value).OrderBy(group => group.Key).Max(group => Math.Abs(cumulative(group.Key) - ((atMost += group.Count()) / (double)draws.Length)));
    }

    private delegate double Drawing(ref RandomStream random);

    private static double Draw(Drawing drawing)
    {
        var random = RandomStream.Of(1, Aspect.Quality, 1);
        return drawing(ref random);
    }
}
