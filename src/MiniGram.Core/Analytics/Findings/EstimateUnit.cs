namespace MiniGram.Analytics.Findings;

/// <summary>How an estimate is to be read.</summary>
public enum EstimateUnit
{
    /// <summary>A plain number, such as a count or a mean.</summary>
    Number,

    /// <summary>A ratio, where 1 means no difference: 1.15 is 15 % more.</summary>
    Ratio,

    /// <summary>A share of a whole, from 0 to 1.</summary>
    Share,

    /// <summary>A relative change, where 0 means none: 0.15 is 15 % more.</summary>
    Change,
}
