namespace MiniGram.Model;

/// <summary>How far what came out is from what was asked for.</summary>
public enum KnobDistance
{
    /// <summary>|achieved − target| ÷ |target|; the absolute difference where the target is 0.</summary>
    Relative,

    /// <summary>The greatest difference between two cumulative distributions (Kolmogorov and Smirnov), 0 to 1.</summary>
    KolmogorovSmirnov,

    /// <summary>Half the sum of the differences of the shares, 0 to 1.</summary>
    TotalVariation,

    /// <summary>How far outside its range a value lies, 0 when inside; the target is the nearer end.</summary>
    OutsideRange,

    /// <summary>|achieved − target|, for shares, correlations and powers.</summary>
    Absolute,
}
