using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>What the measures of two reports say when set side by side.</summary>
/// <param name="Same">How many are exactly the same in both, estimate and interval: nothing is to be tested there.</param>
/// <param name="Changes">One finding for each of the others.</param>
internal sealed record MeasureComparison(int Same, IReadOnlyList<Finding> Changes)
{
    /// <summary>Of two reports that tell different scopes.</summary>
    public static MeasureComparison None { get; } = new(0, []);
}
