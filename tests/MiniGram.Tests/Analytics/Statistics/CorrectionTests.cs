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
            // A level that equals an adjusted value is decided by the last bit of a rounded product, so it may fall on either side.
            var below = level * (1 - 1e-12);
            var above = level * (1 + 1e-12);
            Assert.InRange(Holm.Adjust([.. values]).Count(p => p <= level), RejectedByHolm(values, below), RejectedByHolm(values, above));
            Assert.InRange(
                BenjaminiHochberg.Adjust((double?[])[.. values]).Count(p => p <= level),
                RejectedByBenjaminiHochberg(values, below),
                RejectedByBenjaminiHochberg(values, above));
        });

    [Fact]
    public void A_p_value_exactly_at_its_bound_breaks_no_law()
    {
        // Found by chance: 5/13 is the eleventh of 13 at a level of 5/11, where 5/13 · 13/11 rounds to either side.
        double?[] values = [0, 0, 0, 0, 0, 0, 0, 1d / 9, 0.19, 0, 5d / 13, 11d / 14, 0.999];
        Assert.Equal(5d / 11, BenjaminiHochberg.Adjust(values)[10]!.Value, 12);
    }

    /// <summary>As Holm states it: up from the smallest until one fails.</summary>
    private static int RejectedByHolm(double[] values, double level)
    {
        var sorted = values.Order().ToArray();
        return Enumerable.Range(0, sorted.Length).TakeWhile(i => sorted[i] <= level / (sorted.Length - i)).Count();
    }

    /// <summary>As Benjamini and Hochberg state it: down from the largest until one passes.</summary>
    private static int RejectedByBenjaminiHochberg(double[] values, double level)
    {
        var sorted = values.Order().ToArray();
        return Enumerable.Range(1, sorted.Length).LastOrDefault(k => sorted[k - 1] <= level * k / sorted.Length);
    }

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
