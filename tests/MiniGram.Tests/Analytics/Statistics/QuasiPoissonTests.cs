namespace MiniGram.Analytics.Statistics;

public sealed class QuasiPoissonTests
{
    /// <summary>Damage to ships by waves, McCullagh and Nelder 1989, table 6.2: type A–E, built 0–3, period 0–1, months of service, incidents.</summary>
    private static readonly (int Type, int Built, int Period, double Service, double Incidents)[] Ships =
    [
        (0, 0, 0, 127, 0), (0, 0, 1, 63, 0), (0, 1, 0, 1095, 3), (0, 1, 1, 1095, 4), (0, 2, 0, 1512, 6), (0, 2, 1, 3353, 18), (0, 3, 1, 2244, 11),
        (1, 0, 0, 44882, 39), (1, 0, 1, 17176, 29), (1, 1, 0, 28609, 58), (1, 1, 1, 20370, 53), (1, 2, 0, 7064, 12), (1, 2, 1, 13099, 44), (1, 3, 1, 7117, 18),
        (2, 0, 0, 1179, 1), (2, 0, 1, 552, 1), (2, 1, 0, 781, 0), (2, 1, 1, 676, 1), (2, 2, 0, 783, 6), (2, 2, 1, 1948, 2), (2, 3, 1, 274, 1),
        (3, 0, 0, 251, 0), (3, 0, 1, 105, 0), (3, 1, 0, 288, 0), (3, 1, 1, 192, 0), (3, 2, 0, 349, 2), (3, 2, 1, 1208, 11), (3, 3, 1, 2051, 4),
        (4, 0, 0, 45, 0), (4, 1, 0, 789, 7), (4, 1, 1, 437, 7), (4, 2, 0, 1157, 5), (4, 2, 1, 2161, 12), (4, 3, 1, 542, 1),
    ];

    private static double[][] Design => [.. Ships.Select(ship => (double[])
    [
        1,
        .. Enumerable.Range(1, 4).Select(type => ship.Type == type ? 1.0 : 0),
        .. Enumerable.Range(1, 3).Select(built => ship.Built == built ? 1.0 : 0),
        ship.Period,
    ])];

    [Fact]
    public void Ship_damage_gives_the_published_estimates_errors_and_deviance()
    {
        var fit = QuasiPoisson.Fit([.. Ships.Select(ship => ship.Incidents)], [.. Ships.Select(ship => ship.Service)], Design);
        Assert.Equal(25, fit.ResidualDf);
        Assert.Equal(38.7, fit.Deviance, 0.05);
        Assert.Equal(1.69, fit.Dispersion, 0.005);
        double[] estimates = [-6.41, -0.54, -0.69, -0.08, 0.33, 0.70, 0.82, 0.45, 0.38];
        double[] errors = [0.28, 0.23, 0.43, 0.38, 0.31, 0.19, 0.22, 0.30, 0.15];
        for (var i = 0; i < estimates.Length; i++)
        {
            Assert.Equal(estimates[i], fit.Coefficients[i], 0.006);
            Assert.Equal(errors[i], Math.Sqrt(fit.Dispersion * fit.Unscaled[i, i]), 0.006);
        }
    }

    [Fact]
    public void A_key_without_any_event_leaves_the_fit_finite_and_the_rest_untouched()
    {
        var fit = QuasiPoisson.Fit([0, 0, 0, 4, 6, 8], [1, 1, 1, 1, 1, 1], [[1, 0], [1, 0], [1, 0], [1, 1], [1, 1], [1, 1]]);
        Assert.All(fit.Fitted[3..], mean => Assert.Equal(6, mean, 0.001));
        Assert.All(fit.Fitted[..3], mean => Assert.InRange(mean, 0, 1e-3));
        Assert.True(double.IsFinite(fit.Deviance) && double.IsFinite(fit.Dispersion));
    }

    [Fact]
    public void Fit_of_a_factor_alone_is_the_mean_rate_of_each_key()
    {
        // The keys' rates are 8 ÷ 2 and 24 ÷ 4, whatever the exposure within.
        var fit = QuasiPoisson.Fit([3, 5, 10, 14], [0.5, 1.5, 1, 3], [[1, 0], [1, 0], [1, 1], [1, 1]]);
        Assert.Equal([2, 6, 6, 18], fit.Fitted.Select(mean => Math.Round(mean, 6)));
    }

    [Fact]
    public void Counts_steadier_than_Poissons_get_its_spread() => Assert.Equal(1, QuasiPoisson.Fit([10, 10, 10, 10], [1, 1, 1, 1], [[1], [1], [1], [1]]).Dispersion);
}
