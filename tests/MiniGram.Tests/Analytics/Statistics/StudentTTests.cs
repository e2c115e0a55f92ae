using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class StudentTTests
{
    [Theory]
    [InlineData(3.182446305284263, 3, 0.05)] // Snedecor & Cochran, Statistical Methods, table A 4
    [InlineData(2.228138851986273, 10, 0.05)]
    [InlineData(2.796940, 24, 0.01)]
    public void Tail_matches_the_printed_table(double t, double df, double p) => Assert.Equal(p, StudentT.TwoSided(t, df), 1e-5);

    [Theory]
    [InlineData(12.706, 1)] // NIST/SEMATECH e-Handbook, 1.3.6.7.2
    [InlineData(2.228, 10)]
    [InlineData(2.042, 30)]
    public void Quantile_matches_the_printed_table(double t, double df) => Assert.Equal(t, StudentT.Quantile(0.975, df), 0.0005);

    [Fact]
    public void With_one_degree_of_freedom_it_is_Cauchys_distribution_however_far_out() =>
        Gen.Double[0.01, 1e9].Sample(t => Assert.Equal(1, StudentT.TwoSided(t, 1) / (2 / Math.PI * Math.Atan(1 / t)), 1e-9));

    [Fact]
    public void Quantile_and_tail_are_each_others_inverse() =>
        Gen.Select(Gen.Double[0.51, 0.9999], Gen.Double[1, 300]).Sample((p, df) => Assert.Equal(2 * (1 - p), StudentT.TwoSided(StudentT.Quantile(p, df), df), 1e-6));
}
