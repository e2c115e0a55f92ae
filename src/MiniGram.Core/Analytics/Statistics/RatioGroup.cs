namespace MiniGram.Analytics.Statistics;

/// <summary>Units (authors or users) of one group, each with a part of the numerator and of the denominator of the group's mean.</summary>
/// <param name="Numerator">Such as engagement, or activity.</param>
/// <param name="Denominator">Such as pairs, or 1 a user.</param>
internal sealed record RatioGroup(double[] Numerator, double[] Denominator)
{
    /// <summary>A group whose mean is taken over its units themselves.</summary>
    public static RatioGroup OfUnits(double[] values) => new(values, [.. Enumerable.Repeat(1.0, values.Length)]);

    /// <summary>Σ numerator ÷ Σ denominator; NaN when nothing is counted.</summary>
    public double Mean => Numerator.Sum() / Denominator.Sum();

    /// <summary>The standard error of ln <see cref="Mean"/> with units as clusters (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, eq. 6.13).</summary>
    public double LogError
    {
        get
        {
            var (mean, n, squares) = (Mean, (double)Numerator.Length, 0.0);
            for (var i = 0; i < Numerator.Length; i++)
                squares += Math.Pow(Numerator[i] - (mean * Denominator[i]), 2);
            return Math.Sqrt(squares * n / (n - 1)) / Math.Abs(Numerator.Sum());
        }
    }
}
