using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class BinomialTestTests
{
    /// <summary>W. J. Conover, Practical Nonparametric Statistics (1971), 97: 682 of 925 peas against 3/4, as in R's <c>binom.test</c>: p = 0.3825.</summary>
    [Fact]
    public void Two_sided_test_of_Mendels_peas_matches_the_published_value() => Assert.Equal(0.3825, BinomialTest.TwoSided(682, 925, 0.75), 0.00006);

    [Fact]
    public void Tails_match_the_sums_that_define_them() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[1, 30], Gen.Double[0.01, 0.99]).Where((k, n, _) => k <= n).Sample((k, n, chance) =>
        {
            double Mass(int successes) => Math.Exp(MathNet.Numerics.Distributions.Binomial.PMFLn(chance, n, successes));
            Assert.Equal(Enumerable.Range(k, n - k + 1).Sum(Mass), BinomialTest.Upper(k, n, chance), 1e-9);
            Assert.Equal(Enumerable.Range(0, k + 1).Sum(Mass), BinomialTest.Lower(k, n, chance), 1e-9);
            var twoSided = Enumerable.Range(0, n + 1).Where(other => Mass(other) <= Mass(k) * (1 + 1e-7)).Sum(Mass);
            Assert.Equal(Math.Min(1, twoSided), BinomialTest.TwoSided(k, n, chance), 1e-8);
        });
}
