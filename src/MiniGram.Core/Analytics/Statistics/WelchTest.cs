namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Welch's t-test of equal means where variances may differ (B. L. Welch, Biometrika 34, 1947, 28–35), with the
/// Welch–Satterthwaite degrees of freedom.
/// </summary>
/// <param name="T">(mean1 − mean2) ÷ its standard error.</param>
/// <param name="Df">Degrees of freedom, above 0.</param>
/// <param name="P">Two-sided.</param>
internal sealed record WelchTest(double T, double Df, double P)
{
    /// <summary>From each group's size, mean and sample variance (n − 1). Null where undefined: a group below two, or no spread in either.</summary>
    public static WelchTest? FromMoments(long n1, double mean1, double var1, long n2, double mean2, double var2)
    {
        if (n1 < 2 || n2 < 2)
            return null;
        var (square1, square2) = (var1 / n1, var2 / n2);
        var square = square1 + square2;
        if (!(square > 0))
            return null;
        var t = (mean1 - mean2) / Math.Sqrt(square);

        // In shares of the sum, so that neither tiny nor huge variances leave the range of a double.
        var (share1, share2) = (square1 / square, square2 / square);
        var df = 1 / ((share1 * share1 / (n1 - 1)) + (share2 * share2 / (n2 - 1)));
        return new(t, df, StudentT.TwoSided(t, df));
    }

    /// <summary>T alone, for permutations, which do not need its distribution; infinite or NaN without spread.</summary>
    public static double StatisticOf(long n1, double mean1, double var1, long n2, double mean2, double var2) => (mean1 - mean2) / Math.Sqrt((var1 / n1) + (var2 / n2));
}
