using MathNet.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>Fisher's F distribution, exact far into its upper tail.</summary>
internal static class FisherF
{
    /// <summary>P(F ≥ x) with degrees of freedom above 0 (Abramowitz &amp; Stegun 26.6.2).</summary>
    public static double Upper(double x, double df1, double df2) => x <= 0 ? 1 : SpecialFunctions.BetaRegularized(df2 / 2, df1 / 2, df2 / (df2 + (df1 * x)));
}
