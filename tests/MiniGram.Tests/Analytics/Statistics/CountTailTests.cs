using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class CountTailTests
{
    /// <summary>The exact 95 % limits of a Poisson mean (F. Garwood, Biometrika 28, 1936, 437–442): at each of them a tail holds 2.5 %.</summary>
    [Theory]
    [InlineData(5, 1.6235)]
    [InlineData(5, 11.6683)]
    [InlineData(10, 4.7954)]
    [InlineData(10, 18.3904)]
    public void Poisson_tail_is_that_of_the_published_limits(int count, double mean) => Assert.Equal(0.05, CountTail.TwoSided(count, mean, mean), 0.0001);

    [Fact]
    public void Tails_are_the_sums_that_define_them() =>
        Gen.Select(Gen.Int[0, 40], Gen.Double[0.5, 30], Gen.Double[1, 5]).Sample((count, mean, ratio) =>
        {
            // Negative binomial masses by their recurrence, Poisson's where the variance is the mean.
            var variance = ratio < 1.2 ? mean : mean * ratio;
            var successes = mean * mean / Math.Max(variance - mean, 1e-300);
            var chance = 1 - (mean / variance);
            var mass = variance > mean ? Math.Pow(1 - chance, successes) : Math.Exp(-mean);
            var below = 0.0;
            for (var k = 0; k < count; k++)
            {
                below += mass;
                mass *= variance > mean ? chance * (successes + k) / (k + 1) : mean / (k + 1);
            }

            Assert.Equal(Math.Min(1, 2 * Math.Min(1 - below, below + mass)), CountTail.TwoSided(count, mean, variance), 1e-8);
        });
}
