namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether two groups' means differ: Welch's t, its p from exchanging the label between units, since activity is so skewed that
/// Student's distribution misjudges the tail; studentised, so that unequal variances do no harm (A. Janssen, Stat. Probab. Lett. 36, 1997, 9–21).
/// </summary>
internal static class MeanTest
{
    private const double RatioThatMatters = 1.1;

    /// <summary>The estimate is the ratio of the means, first ÷ second; the effect size Hedges' g.</summary>
    public static TestResult Of(string id, double[] first, double[] second)
    {
        var name = "Welch's t, permutation of the label";
        long n = first.Length + second.Length;
        var (one, two) = (Moments.Of(first), Moments.Of(second));
        if (WelchTest.FromMoments(one.N, one.Mean, one.Variance, two.N, two.Mean, two.Variance) is not { } welch)
            return Untested.For(name, n, "a group has fewer than two users, or they do not differ at all");

        var random = Xoshiro256.For(id);
        var (above, below) = (RatioGroup.OfUnits(first), RatioGroup.OfUnits(second));
        var (p, draws) = Permute(first, second, welch.T, random);
        var comparable = one.Mean > 0 && two.Mean > 0;
        var interval = RatioBootstrap.Of(above, below, random);
        return new(
            $"{name}, {draws:N0} draws",
            comparable ? one.Mean / two.Mean : null,
            interval?.Low,
            interval?.High,
            n,
            welch.T,
            p,
            HedgesG.FromMoments(one.N, one.Mean, one.Variance, two.N, two.Mean, two.Variance),
            comparable ? Power.Normal(Math.Log(RatioThatMatters), Math.Sqrt(Math.Pow(above.LogError, 2) + Math.Pow(below.LogError, 2))) : null,
            [],
            null);
    }

    /// <summary>Twice the smaller tail: under skewed values t is skewed too, and its sides are not alike.</summary>
    private static (double P, int Draws) Permute(double[] first, double[] second, double observed, Xoshiro256 random)
    {
        double[] all = [.. first, .. second];
        var units = Enumerable.Range(0, all.Length).ToArray();
        var count = Math.Min(first.Length, second.Length);
        var rest = all.Length - count;
        var (sum, squares) = (all.Sum(), all.Sum(value => value * value));
        var draws = DrawCount.For(count);
        var (above, below) = (0, 0);
        var sign = first.Length <= second.Length ? 1 : -1;
        var tie = 1e-9 * Math.Abs(observed); // the same sums in another order must still count as equal
        for (var draw = 0; draw < draws; draw++)
        {
            FisherYates.Draw(random, units, count);
            var (drawnSum, drawnSquares) = (0.0, 0.0);
            for (var i = 0; i < count; i++)
            {
                drawnSum += all[units[i]];
                drawnSquares += all[units[i]] * all[units[i]];
            }

            var drawn = Moments.Of(count, drawnSum, drawnSquares);
            var others = Moments.Of(rest, sum - drawnSum, squares - drawnSquares);
            var t = sign * WelchTest.StatisticOf(drawn.N, drawn.Mean, drawn.Variance, others.N, others.Mean, others.Variance);
            above += t >= observed - tie ? 1 : 0;
            below += t <= observed + tie ? 1 : 0;
        }

        return (Math.Min(1, 2 * PermutationP.Of(Math.Min(above, below), draws)), draws);
    }
}
