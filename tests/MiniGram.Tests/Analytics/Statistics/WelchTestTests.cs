using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class WelchTestTests
{
    [Fact]
    public void Welch_on_miles_per_gallon_gives_the_handbooks_values()
    {
        // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3, data AUTO83B.DAT, 'assuming unequal variances'.
        var test = WelchTest.FromMoments(249, 20.14458, 6.41470 * 6.41470, 79, 30.48101, 6.10771 * 6.10771);
        Assert.NotNull(test);
        Assert.Equal(-12.94627, test.T, 0.0002);
        Assert.Equal(136.8750, test.Df, 0.001);
        Assert.True(test.P < 1e-20);
    }

    [Theory]
    [InlineData(1, 1.0, 5, 1.0)]
    [InlineData(5, 1.0, 0, 0.0)]
    [InlineData(5, 0.0, 5, 0.0)]
    public void Welch_without_spread_or_observations_is_undefined(long n1, double var1, long n2, double var2)
    {
        Assert.Null(WelchTest.FromMoments(n1, 1, var1, n2, 2, var2));
        Assert.Null(HedgesG.FromMoments(n1, 1, var1, n2, 2, var2));
    }

    [Fact]
    public void Welch_does_not_depend_on_the_order_of_groups_nor_on_the_unit() =>
        Gen.Select(Gen.Int[2, 50], Gen.Double[-5, 5], Gen.Double[0.1, 9], Gen.Double[0.01, 100]).Sample((n, shift, variance, unit) =>
        {
            var test = WelchTest.FromMoments(n, shift, variance, 20, 0, 2)!;
            var swapped = WelchTest.FromMoments(20, 0, 2, n, shift, variance)!;
            var scaled = WelchTest.FromMoments(n, shift * unit, variance * unit * unit, 20, 0, 2 * unit * unit)!;
            Assert.Equal(-test.T, swapped.T, 1e-9);
            Assert.Equal(test.P, swapped.P, 1e-9);
            Assert.Equal(test.P, scaled.P, 1e-9);
            Assert.InRange(test.Df, Math.Min(n, 20) - 1 - 1e-9, n + 18 + 1e-9);
        });
}
