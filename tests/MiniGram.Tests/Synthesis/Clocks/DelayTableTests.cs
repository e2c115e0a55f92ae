using CsCheck;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Clocks;

public sealed class DelayTableTests
{
    private const double Step = 1.0 / 4_096;

    private static readonly Gen<Distribution> s_distributions = Gen.OneOf(
        Gen.Select(Gen.Double[0.2, 5], Gen.Double[1, 1e7], Distribution.Weibull),
        Gen.Select(Gen.Double[-5, 15], Gen.Double[0.01, 20], Distribution.LogNormal),
        Gen.Select(Gen.Double[0.2, 20], Gen.Double[1, 1e6], Distribution.Gamma),
        Gen.Select(Gen.Double[0, 100], Gen.Double[101, 1e6], Distribution.Uniform),
        Gen.Select(Gen.Double[1, 1e4], Gen.Double[0.5, 4], Distribution.Pareto));

    [Fact]
    public void ShareBelow_quantile_is_its_share() => Gen.Select(s_distributions, Gen.Double[0.001, 0.999]).Sample((distribution, share) =>
        Assert.InRange(new DelayTable(distribution).ShareBelow(distribution.QuantileOf(share)), share - (2 * Step), share + (2 * Step)), iter: 40);

    [Fact]
    public void ShareBelow_longer_limits_never_falls() => Gen.Select(s_distributions, Gen.Double[-10, 25].Array[50]).Sample((distribution, powers) =>
    {
        var table = new DelayTable(distribution);
        var shares = powers.Order().Select(power => table.ShareBelow(Math.Exp(power))).ToList();

        Assert.Equal(shares.Order(), shares);
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
    }, iter: 40);
}
