namespace MiniGram.Analytics.Statistics;

/// <summary>A 95 % interval, its ends included.</summary>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>The 0.975 quantile of the normal distribution.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>Both ends times a factor of 0 or more.</summary>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
