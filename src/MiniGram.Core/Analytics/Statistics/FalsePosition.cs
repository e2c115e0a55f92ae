namespace MiniGram.Analytics.Statistics;

/// <summary>Where a falling function crosses 0, by the Illinois form of false position (M. Dowell and P. Jarratt, BIT 11, 1971).</summary>
internal static class FalsePosition
{
    private const int MostSteps = 60;

    /// <summary>To within <paramref name="accuracy"/>; the end where the function is above 0 at both ends or below at both.</summary>
    public static double Root(Func<double, double> falling, double low, double high, double accuracy)
    {
        var (atLow, atHigh) = (falling(low), falling(high));
        if (atLow <= 0)
            return low;
        if (atHigh >= 0)
            return high;
        for (var step = 0; step < MostSteps && high - low > accuracy; step++)
        {
            var root = Math.Clamp(((low * atHigh) - (high * atLow)) / (atHigh - atLow), low + (accuracy / 2), high - (accuracy / 2));
            var at = falling(root);
            if (at > 0)
                (low, atLow, atHigh) = (root, at, atHigh / 2);
            else
                (high, atHigh, atLow) = (root, at, atLow / 2);
        }

        return (low + high) / 2;
    }
}
