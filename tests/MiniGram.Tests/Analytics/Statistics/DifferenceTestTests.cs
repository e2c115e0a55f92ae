using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class DifferenceTestTests
{
    [Fact]
    public void Difference_of_two_risk_ratios_matches_the_published_example()
    {
        // D. G. Altman and J. M. Bland, BMJ 326, 2003, 219: relative risks 0.67 (0.46 to 0.98) and 0.88 (0.71 to 1.08):
        // ratio 0.76 (0.50 to 1.17), z = −1.24, p = 0.2.
        var test = DifferenceTest.Of((0.88, 0.71, 1.08), (0.67, 0.46, 0.98), isRatio: true)!;
        Assert.Equal(0.76, test.Difference, 0.005);
        Assert.Equal(0.50, test.Low, 0.01);
        Assert.Equal(1.17, test.High, 0.01);
        Assert.Equal(-1.24, test.Z, 0.02);
        Assert.Equal(0.2, test.P, 0.02);
    }

    [Fact]
    public void Exchanging_the_two_turns_the_sign_and_keeps_p() =>
        Gen.Select(Gen.Double[-5, 5], Gen.Double[-5, 5], Gen.Double[0.1, 2], Gen.Double[0.1, 2]).Sample((a, b, half, other) =>
        {
            var forth = DifferenceTest.Of((a, a - half, a + half), (b, b - other, b + other), isRatio: false)!;
            var back = DifferenceTest.Of((b, b - other, b + other), (a, a - half, a + half), isRatio: false)!;
            Assert.Equal(forth.Difference, -back.Difference, 1e-12);
            Assert.Equal(forth.P, back.P, 1e-12);
            Assert.Equal(forth.P < 0.05, forth.Low > 0 || forth.High < 0);
        });

    [Fact]
    public void Ratios_of_what_may_be_zero_are_not_compared() => Assert.Null(DifferenceTest.Of((0.5, 0, 1), (1, 0.5, 2), isRatio: true));
}
