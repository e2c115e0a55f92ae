namespace MiniGram.Analytics.Statistics;

/// <summary>The score interval of a share, good for small counts and for shares near 0 and 1 (E. B. Wilson, J. Am. Statist. Assoc. 22, 1927, 209–212).</summary>
internal static class WilsonInterval
{
    /// <summary>
    /// Of a share (0 to 1) seen in n observations; n is above 0 and may be fractional, since clustered observations
    /// count as n ÷ design effect independent ones (E. L. Korn and B. I. Graubard, Survey Methodology 24, 1998, 193–201).
    /// </summary>
    public static Interval Of(double share, double n)
    {
        const double square = Interval.Z * Interval.Z;
        var middle = share + (square / (2 * n));
        var half = Interval.Z * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        var scale = 1 + (square / n);

        // The ends enclose the share by algebra; rounding must not push one past it.
        return new(Math.Clamp((middle - half) / scale, 0, share), Math.Clamp((middle + half) / scale, share, 1));
    }
}
