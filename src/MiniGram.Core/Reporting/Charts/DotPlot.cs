namespace MiniGram.Reporting.Charts;

/// <summary>Dots with their 95 % intervals over ordered categories, such as hours.</summary>
/// <param name="Dots">Left to right.</param>
/// <param name="Reference">Such as the mean of all, or null.</param>
/// <param name="FromZero">Whether the axis begins at zero; else near the lowest interval.</param>
internal sealed record DotPlot(string? Title, IReadOnlyList<Dot> Dots, double? Reference, bool FromZero, int LabelEvery, Func<double, string> Format) : Plot(Title)
{
    /// <summary>In pixels.</summary>
    public int Height { get; init; } = 240;
}
