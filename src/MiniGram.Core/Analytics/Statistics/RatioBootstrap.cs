using MathNet.Numerics.Distributions;

namespace MiniGram.Analytics.Statistics;

/// <summary>The percentile interval of the ratio of two groups' means, resampling whole units (B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13).</summary>
internal static class RatioBootstrap
{
    private const int Draws = 1_999;

    /// <summary>A group above this is drawn from the normal distribution that its resampled log mean has by then.</summary>
    private const int Resampled = 2_000;

    /// <summary>Null where undefined: a group below two units, or a mean that is not above 0.</summary>
    public static Interval? Of(RatioGroup first, RatioGroup second, Xoshiro256 random)
    {
        if (first.Numerator.Length < 2 || second.Numerator.Length < 2 || !(first.Mean > 0) || !(second.Mean > 0))
            return null;
        var (above, below) = (LogMeans(first, random), LogMeans(second, random));
        var ratios = above.Zip(below, (a, b) => a - b).Where(double.IsFinite).Order().ToArray();
        return ratios.Length < Draws / 2
            ? null
            : new(Math.Exp(ratios[(int)(0.025 * ratios.Length)]), Math.Exp(ratios[(int)(0.975 * ratios.Length)]));
    }

    private static double[] LogMeans(RatioGroup group, Xoshiro256 random)
    {
        var (n, logs) = (group.Numerator.Length, new double[Draws]);
        var (center, error) = n > Resampled ? (Math.Log(group.Mean), group.LogError) : (0, 0);
        for (var draw = 0; draw < Draws; draw++)
        {
            if (n > Resampled)
            {
                logs[draw] = center + (error * Normal.InvCDF(0, 1, random.NextDouble() + (0.5 / (1L << 53))));
                continue;
            }

            var (numerator, denominator) = (0.0, 0.0);
            for (var i = 0; i < n; i++)
            {
                var unit = random.Next(n);
                numerator += group.Numerator[unit];
                denominator += group.Denominator[unit];
            }

            logs[draw] = Math.Log(numerator / denominator);
        }

        return logs;
    }
}
