using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class FisherFTests
{
    [Theory]
    [InlineData(2.711, 5, 20)] // NIST/SEMATECH e-Handbook, 1.3.6.7.3
    [InlineData(3.326, 5, 10)]
    [InlineData(161.448, 1, 1)]
    public void Tail_matches_the_printed_table(double x, int df1, int df2) => Assert.Equal(0.05, FisherF.Upper(x, df1, df2), 0.0001);

    [Fact]
    public void With_one_degree_of_freedom_it_is_the_square_of_t() =>
        Gen.Select(Gen.Double[0.01, 30], Gen.Double[1, 500]).Sample((t, df) =>
            Assert.Equal(1, FisherF.Upper(t * t, 1, df) / StudentT.TwoSided(t, df), 1e-9));

    [Fact]
    public void With_two_degrees_of_freedom_it_has_a_closed_form_however_far_out() =>
        Gen.Select(Gen.Double[0, 1e4], Gen.Int[1, 40]).Sample((x, df) =>
            Assert.Equal(1, FisherF.Upper(x, 2, df) / Math.Pow(1 + (2 * x / df), -df / 2.0), 1e-9));
}
