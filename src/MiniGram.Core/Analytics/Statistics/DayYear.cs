namespace MiniGram.Analytics.Statistics;

/// <summary>A year of 365 days, 1 January first wherever the year begins.</summary>
internal sealed class DayYear
{
    /// <summary>How far a day may stand out: one giant day, or a campaign, is no holiday, so no single year may speak louder.</summary>
    public const double MostDeviations = 4;

    /// <summary>The median of the square of a standard normal value.</summary>
    private const double MedianSquare = 0.4549364;

    /// <summary>Events.</summary>
    public long[] Counts { get; } = new long[DaysOfYear.Length];

    /// <summary>The mean of the two weeks before and after.</summary>
    public double[] Around { get; } = new double[DaysOfYear.Length];

    /// <summary>What they make one expect of the day's weekday.</summary>
    public double[] Expected { get; } = new double[DaysOfYear.Length];

    /// <summary>
    /// Each day's distance from what is expected in standard deviations, at most <see cref="MostDeviations"/> either way. The variance is the mean times the
    /// usual dispersion of the year's days, which no single day moves.
    /// </summary>
    /// <param name="dispersion">At least 1, which is Poisson's.</param>
    public double[] Deviations(out double dispersion)
    {
        var squares = Counts.Zip(Expected, (count, mean) => mean > 0 ? (count - mean) * (count - mean) / mean : 0).Order().ToArray();
        var scale = dispersion = Math.Max(1, squares[squares.Length / 2] / MedianSquare);
        return [.. Counts.Zip(Expected, (count, mean) => mean > 0
            ? Math.Clamp((count - mean) / Math.Sqrt(scale * mean), -MostDeviations, MostDeviations)
            : count > 0 ? MostDeviations : 0)];
    }
}
