namespace MiniGram.Analytics.Statistics;

/// <summary>Size, mean and sample variance (n − 1; NaN below two) of a group.</summary>
internal readonly record struct Moments(long N, double Mean, double Variance)
{
    /// <summary>Of values, in two passes.</summary>
    public static Moments Of(double[] values)
    {
        var mean = values.Length > 0 ? values.Sum() / values.Length : double.NaN;
        return new(values.Length, mean, values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }

    /// <summary>Of a sum and a sum of squares.</summary>
    public static Moments Of(long n, double sum, double squares) => new(n, sum / n, Math.Max(0, squares - (sum * sum / n)) / (n - 1));
}
