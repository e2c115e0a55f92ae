namespace MiniGram.Analytics.Statistics;

/// <summary>The difference of two means in pooled standard deviations, corrected for the bias of small samples (L. V. Hedges, J. Educ. Stat. 6, 1981, 107–128).</summary>
internal static class HedgesG
{
    /// <summary>From each group's size, mean and sample variance (n − 1). Null where undefined: a group below two, or no spread in either.</summary>
    public static double? FromMoments(long n1, double mean1, double var1, long n2, double mean2, double var2)
    {
        if (n1 < 2 || n2 < 2)
            return null;
        double df = n1 + n2 - 2;
        var pooled = (((n1 - 1) * var1) + ((n2 - 1) * var2)) / df;
        return pooled > 0 ? (1 - (3 / ((4 * df) - 1))) * (mean1 - mean2) / Math.Sqrt(pooled) : null;
    }
}
