using MathNet.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>How unlikely a count is under a Poisson or, where its variance is larger, a negative binomial distribution of given mean and variance.</summary>
internal static class CountTail
{
    /// <summary>Twice the smaller tail, at most 1. The mean is above 0.</summary>
    public static double TwoSided(long count, double mean, double variance) => Math.Min(1, 2 * Math.Min(Upper(count, mean, variance), 1 - Upper(count + 1, mean, variance)));

    /// <summary>P(X ≥ count).</summary>
    public static double Upper(long count, double mean, double variance)
    {
        if (count <= 0)
            return 1;

        // The negative binomial of that mean and variance has r = m² / (v − m) successes at the chance m / v.
        return variance > mean * (1 + 1e-6)
            ? SpecialFunctions.BetaRegularized(count, mean * mean / (variance - mean), 1 - (mean / variance))
            : SpecialFunctions.GammaLowerRegularized(count, mean);
    }
}
