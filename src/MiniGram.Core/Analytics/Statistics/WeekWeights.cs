using MathNet.Numerics.Statistics;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// How much each week says about the shares of its keys. If events came singly, the variance of a week's shares would be
/// in proportion to 1 ÷ events; users act in bursts, so it is 1 ÷ events + clustering, and the weight is one over it: single
/// events weigh the same where nothing clusters, whole weeks where all does. The weights do not change when
/// days are exchanged within weeks, so a permutation test with them stays exact.
/// </summary>
internal static class WeekWeights
{
    /// <summary>No week weighs more than so many times the median, so that a giant one drowns no other.</summary>
    public const int MostMedians = 5;

    /// <summary>Weights that sum to 1.</summary>
    public static double[] Of(WeekProfiles weeks)
    {
        var keys = weeks.Keys;
        var (excess, scale) = (0.0, 0.0);
        for (var week = 0; week < weeks.Totals.Length; week++)
        {
            double n = weeks.Totals[week];
            var concentration = 0.0;
            for (var key = 0; key < keys; key++)
                concentration += Math.Pow((weeks.Counts[(keys * week) + key] / n) - (1.0 / keys), 2);

            // Without clustering the expectation of concentration · k / (k − 1) is 1 / n, with total clustering it is 1.
            excess += n * ((concentration * keys / (keys - 1)) - (1 / n));
            scale += n * (1 - (1 / n));
        }

        var clustering = scale > 0 ? Math.Clamp(excess / scale, 0, 1) : 0;
        var weights = Array.ConvertAll(weeks.Totals, total => 1 / ((1.0 / total) + clustering));
        var most = MostMedians * weights.Median();
        weights = Array.ConvertAll(weights, weight => Math.Min(weight, most));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }
}
