using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class CorrectionTests
{
    /// <summary>The 15 ordered p-values of Benjamini and Hochberg 1995, section 4 (thrombolysis trial).</summary>
    private static readonly double?[] Trial = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

    [Fact]
    public void Benjamini_Hochberg_rejects_the_four_of_the_trial() =>
        Assert.Equal(4, BenjaminiHochberg.Adjust(Trial).Count(p => p <= 0.05));

    [Fact]
    public void Holm_rejects_the_three_that_Hochbergs_paper_names() =>
        Assert.Equal(3, Holm.Adjust(Trial).Count(p => p <= 0.05));

    [Fact]
    public void Holm_on_a_small_family_gives_the_hand_computed_values()
    {
        // 3 × 0.01, 2 × 0.02 and 1 × 0.03 raised to the one before it.
        Assert.Equal([0.04, null, 0.03, 0.04], Holm.Adjust([0.03, null, 0.01, 0.02]).Select(p => p is null ? p : Math.Round(p.Value, 12)));
    }

    [Fact]
    public void Adjusted_values_say_at_every_level_what_the_procedures_reject() =>
        Gen.Select(Gen.Double[0, 1].Array[1, 30], Gen.Double[0.001, 0.5]).Sample((values, level) =>
        {
            // As the papers state them: Holm goes up from the smallest until one fails, Benjamini and Hochberg down from the largest until one passes.
            var sorted = values.Order().ToArray();
            var m = sorted.Length;
            var holm = Enumerable.Range(0, m).TakeWhile(i => sorted[i] <= level / (m - i)).Count();
            var hochberg = Enumerable.Range(1, m).LastOrDefault(k => sorted[k - 1] <= level * k / m);
            Assert.Equal(holm, Holm.Adjust([.. values]).Count(p => p <= level));
            Assert.Equal(hochberg, BenjaminiHochberg.Adjust((double?[])[.. values]).Count(p => p <= level));
        });

    [Fact]
    public void Adjusted_values_are_ordered_as_the_raw_ones_never_smaller_and_Holm_never_below_Benjamini_Hochberg() =>
        Gen.Double[0, 1].Array[1, 40].Sample(values =>
        {
            double?[] p = [.. values];
            var holm = Holm.Adjust(p);
            var hochberg = BenjaminiHochberg.Adjust(p);
            for (var i = 0; i < p.Length; i++)
            {
                Assert.InRange(hochberg[i]!.Value, p[i]!.Value, 1);
                Assert.True(holm[i] >= hochberg[i] - 1e-12);
                for (var j = 0; j < p.Length; j++)
                {
                    if (p[i] < p[j])
                        Assert.True(holm[i] <= holm[j] && hochberg[i] <= hochberg[j]);
                }
            }
        });
}
