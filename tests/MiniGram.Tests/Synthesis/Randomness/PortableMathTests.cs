using CsCheck;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace MiniGram.Synthesis.Randomness;

public sealed class PortableMathTests
{
    private const double Near = 1e-13;

    [Fact]
    public void Logarithm_is_the_platform_s_to_13_digits() => Gen.Double[-700, 700].Sample(power =>
    {
        var x = Math.Exp(power);
        Assert.Equal(Math.Log(x), PortableMath.Log(x), Near * Math.Max(1, Math.Abs(Math.Log(x))));
    });

    [Fact]
    public void Logarithm_near_1_keeps_its_digits() => Gen.Double[0.5, 2].Sample(x => Assert.Equal(Math.Log(x), PortableMath.Log(x), Near * Math.Abs(Math.Log(x)) + 1e-300));

    [Fact]
    public void Exponential_is_the_platform_s_to_13_digits() => Gen.Double[-700, 700].Sample(x => Assert.Equal(1, PortableMath.Exp(x) / Math.Exp(x), Near));

    [Fact]
    public void Power_is_the_platform_s() => Gen.Select(Gen.Double[1e-3, 1e3], Gen.Double[-20, 20]).Sample((x, y) => Assert.Equal(1, PortableMath.Pow(x, y) / Math.Pow(x, y), Near));

    [Fact]
    public void Logarithm_of_gamma_is_MathNet_s() => Gen.Double[0.01, 1e4].Sample(x =>
        Assert.Equal(SpecialFunctions.GammaLn(x), PortableMath.LogGamma(x), 1e-11 * Math.Max(1, Math.Abs(SpecialFunctions.GammaLn(x)))));

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(1, 0)]
    public void Logarithm_at_its_edges(double x, double expected) => Assert.Equal(expected, PortableMath.Log(x));

    [Fact]
    public void Subnormal_numbers_have_a_logarithm() => Assert.Equal(Math.Log(5e-324), PortableMath.Log(5e-324), 1e-10);

    [Theory]
    [InlineData(-1000, 0)]
    [InlineData(1000, double.PositiveInfinity)]
    [InlineData(0, 1)]
    public void Exponential_at_its_edges(double x, double expected) => Assert.Equal(expected, PortableMath.Exp(x));

    /// <summary>M. J. Wichura, Applied Statistics 37, 1988, 477–484: the test values of AS 241.</summary>
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Normal_quantile_is_the_published(double p, double expected) => Assert.Equal(1, NormalQuantile.Of(p) / expected, 1e-14);

    [Fact]
    public void Normal_quantile_inverts_the_distribution() => Gen.Double[1e-9, 1 - 1e-9].Sample(p => Assert.Equal(p, Normal.CDF(0, 1, NormalQuantile.Of(p)), 1e-12));
}
