namespace MiniGram.Reporting.Charts;

/// <summary>Dots with their 95 % intervals over ordered categories, such as hours.</summary>
/// <param name="Dots">Left to right.</param>
/// <param name="Reference">Such as the mean of all, or null.</param>
/// <param name="FromZero">Whether the axis begins at zero; else near the lowest interval.</param>
internal sealed record DotPlot(string? Title, IReadOnlyList<Dot> Dots, double? Reference, bool FromZero, int LabelEvery, Func<double, string> Format) : Plot(Title)
{
    /// <summary>Whether the categories differ at all beyond chance; else no dot is drawn solid, whatever its interval.</summary>
    public bool Differ { get; init; }

    /// <summary>Whether a dot is drawn solid: it leaves the reference out, among categories that differ.</summary>
    public bool IsSolid(Dot dot) => Differ && dot.Excludes(Reference);

    /// <summary>In pixels.</summary>
    public int Height { get; init; } = 240;
}
