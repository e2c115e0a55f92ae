namespace MiniGram.Reporting.Charts;

/// <param name="Label">On the axis, short; empty where none shall stand.</param>
/// <param name="Value">0 or more; null draws nothing.</param>
/// <param name="Tip">The whole of it in words, for the pointer.</param>
/// <param name="Mark">How it looks.</param>
internal sealed record Bar(string Label, double? Value, string Tip, Mark Mark = Mark.Main)
{
    /// <summary>What would be expected, or null.</summary>
    public double? Expected { get; init; }

    /// <summary>For narrow screens; null where the label is short enough.</summary>
    public string? Initial { get; init; }
}
