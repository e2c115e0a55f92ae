using MathNet.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>Student's t distribution, exact far into its tails, where 1 − cdf would round to 0.</summary>
internal static class StudentT
{
    /// <summary>P(|T| ≥ |<paramref name="t"/>|) with <paramref name="df"/> &gt; 0 degrees of freedom, by the regularised incomplete beta function (Abramowitz &amp; Stegun 26.7.1).</summary>
    public static double TwoSided(double t, double df) => SpecialFunctions.BetaRegularized(df / 2, 0.5, df / (df + (t * t)));

    /// <summary>The t that a share <paramref name="p"/> of the distribution lies below.</summary>
    public static double Quantile(double p, double df) => MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, df, p);
}
