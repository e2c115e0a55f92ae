namespace MiniGram.Reporting.Charts;

/// <param name="Label">On the axis.</param>
/// <param name="Estimate">Null draws nothing.</param>
/// <param name="Low">Lower end of the 95 % interval, or null.</param>
/// <param name="High">Upper end, or null.</param>
/// <param name="Tip">The whole of it in words, for the pointer.</param>
internal sealed record Dot(string Label, double? Estimate, double? Low, double? High, string Tip)
{
    /// <summary>Whether the interval leaves <paramref name="reference"/> out.</summary>
    public bool Excludes(double? reference) => reference is { } r && (Low > r || High < r);
}
