using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class ChiSquareTestTests
{
    [Fact]
    public void Mendels_peas_give_the_published_values()
    {
        // Mendel's 315, 108, 101 and 32 seeds against 9:3:3:1: χ² = 0.470 with 3 degrees of freedom, p = 0.925 (e.g. Snedecor and Cochran).
        var test = ChiSquareTest.Of([315, 108, 101, 32], [9, 3, 3, 1])!;
        Assert.Equal(0.470, test.Statistic, 0.0005);
        Assert.Equal(3, test.Df);
        Assert.Equal(0.925, test.P, 0.0005);
    }

    [Theory]
    [InlineData(3.841, 1, 0.05)] // NIST/SEMATECH e-Handbook, 1.3.6.7.4
    [InlineData(12.592, 6, 0.05)]
    [InlineData(19.675, 11, 0.05)]
    [InlineData(35.172, 23, 0.05)]
    public void Upper_tail_matches_the_printed_table(double x, int df, double p) => Assert.Equal(p, ChiSquareTest.Upper(x, df), 0.00005);

    [Fact]
    public void Keys_may_be_put_in_any_order_and_those_without_exposure_left_out() =>
        Gen.Double[0, 100].Array[2, 12].Where(counts => counts.Sum() > 0).Sample(counts =>
        {
            var exposure = counts.Select((_, i) => 1.0 + i).ToArray();
            var test = ChiSquareTest.Of(counts, exposure)!;
            var turned = ChiSquareTest.Of([.. counts.Reverse(), 0], [.. exposure.Reverse(), 0])!;
            Assert.Equal(test.Statistic, turned.Statistic, 1e-9 * (1 + test.Statistic));
            Assert.Equal(test.Df, turned.Df);
        });

    [Fact]
    public void Nothing_to_compare_is_undefined()
    {
        Assert.Null(ChiSquareTest.Of([0, 0], [1, 1]));
        Assert.Null(ChiSquareTest.Of([5, 0], [1, 0]));
    }
}
