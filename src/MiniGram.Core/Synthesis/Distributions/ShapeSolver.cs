namespace MiniGram.Synthesis.Distributions;

/// <summary>Finds the shape at which a moment is as wished, by halving an interval until no number is left between its ends.</summary>
internal static class ShapeSolver
{
    /// <summary>Where a monotone function takes a value; null when it takes it nowhere in the interval.</summary>
    /// <param name="function">Rising or falling throughout.</param>
    /// <param name="target">Its value.</param>
    /// <param name="low">Above 0.</param>
    /// <param name="high">Above low.</param>
    public static double? Solve(Func<double, double> function, double target, double low, double high)
    {
        var (first, last) = (function(low), function(high));
        if (!(target >= Math.Min(first, last) && target <= Math.Max(first, last)))
            return null;
        var rising = last > first;
        while (true)
        {
            var middle = Math.Sqrt(low) * Math.Sqrt(high); // Square roots are exact on every machine.
            if (middle <= low || middle >= high)
                return low;
            if (function(middle) < target == rising)
                low = middle;
            else
                high = middle;
        }
    }
}
