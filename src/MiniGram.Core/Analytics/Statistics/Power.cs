using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace MiniGram.Analytics.Statistics;

/// <summary>The chance to find an effect at the level 0.05, before any correction for several tests.</summary>
internal static class Power
{
    private const double Level = 0.05;

    /// <summary>Noncentralities above this are found with certainty to ten digits at the degrees of freedom that occur here.</summary>
    private const double Certain = 5_000;

    /// <summary>Of a chi-square test: P(χ'² ≥ critical).</summary>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <param name="noncentrality">0 or more; the statistic's mean under the effect, less <paramref name="df"/>.</param>
    public static double ChiSquare(double df, double noncentrality)
    {
        if (noncentrality > Certain)
            return 1;
        var critical = MathNet.Numerics.Distributions.ChiSquared.InvCDF(df, 1 - Level);
        return PoissonMixture.Expect(noncentrality / 2, j => ChiSquareTest.Upper(critical, df + (2 * j)));
    }

    /// <summary>Of an F test: P(F' ≥ critical). 0 without degrees of freedom to estimate the noise.</summary>
    public static double F(double df1, double df2, double noncentrality)
    {
        if (!(df2 > 0) || !double.IsFinite(noncentrality))
            return 0;
        if (noncentrality > Certain * Math.Max(1, 100 / df2))
            return 1;
        var critical = FisherSnedecor.InvCDF(df1, df2, 1 - Level);
        var x = df2 / (df2 + (df1 * critical));
        return PoissonMixture.Expect(noncentrality / 2, j => SpecialFunctions.BetaRegularized(df2 / 2, (df1 / 2) + j, x));
    }

    /// <summary>Of a two-sided test of an estimate against 0 with a normal error.</summary>
    /// <param name="effect">In any unit.</param>
    /// <param name="standardError">In the same; above 0.</param>
    public static double Normal(double effect, double standardError)
    {
        var shift = Math.Abs(effect) / standardError;
        return MathNet.Numerics.Distributions.Normal.CDF(0, 1, shift - Interval.Z) + MathNet.Numerics.Distributions.Normal.CDF(0, 1, -shift - Interval.Z);
    }
}
