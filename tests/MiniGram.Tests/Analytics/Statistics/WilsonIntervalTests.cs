using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class WilsonIntervalTests
{
    /// <summary>R. G. Newcombe, Statist. Med. 17, 1998, 857–872, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Interval_matches_the_published_table(int count, int n, double low, double high)
    {
        var interval = WilsonInterval.Of((double)count / n, n);
        Assert.Equal(low, interval.Low, 0.00006);
        Assert.Equal(high, interval.High, 0.00006);
    }

    [Fact]
    public void Interval_contains_the_share_and_mirrors_with_it() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0.5, 1e6]).Sample((share, n) =>
        {
            var interval = WilsonInterval.Of(share, n);
            var mirrored = WilsonInterval.Of(1 - share, n);
            Assert.InRange(share, interval.Low, interval.High);
            Assert.Equal(interval.Low, 1 - mirrored.High, 1e-9);
        });
}
