namespace MiniGram.Analytics.Statistics;

public sealed class PowerTests
{
    /// <summary>Noncentralities for power 0.80 at 0.05 (G. E. Haynam, Z. Govindarajulu and F. C. Leone, Selected Tables in Mathematical Statistics 1, 1970).</summary>
    [Theory]
    [InlineData(1, 7.849)]
    [InlineData(2, 9.635)]
    [InlineData(3, 10.903)]
    [InlineData(6, 13.624)]
    public void Chi_square_has_the_published_power(int df, double noncentrality) => Assert.Equal(0.80, Power.ChiSquare(df, noncentrality), 0.0001);

    [Fact]
    public void F_has_the_power_of_the_classic_t_test()
    {
        // J. Cohen, Statistical Power Analysis (1988), table 2.3.5: 64 in each of two groups find d = 0.5 with power 0.80.
        Assert.Equal(0.8015, Power.F(1, 126, 64 * 0.5 * 0.5 / 2), 0.0005);
        Assert.Equal(Power.ChiSquare(6, 13.624), Power.F(6, 1e7, 13.624), 0.0001);
    }

    [Fact]
    public void Normal_has_the_power_of_a_chi_square_with_one_degree_of_freedom() => Assert.Equal(Power.ChiSquare(1, 7.849), Power.Normal(Math.Sqrt(7.849), 1), 1e-6);

    [Fact]
    public void Power_without_an_effect_is_the_level_and_rises_to_one()
    {
        Assert.Equal(0.05, Power.ChiSquare(6, 0), 1e-9);
        Assert.Equal(0.05, Power.F(6, 20, 0), 1e-9);
        Assert.Equal(0.05, Power.Normal(0, 1), 1e-9);
        Assert.Equal(1, Power.ChiSquare(6, 1e9));
        Assert.Equal(1, Power.F(6, 20, 1e9));
        Assert.Equal(0, Power.F(6, 0, 10));
    }
}
