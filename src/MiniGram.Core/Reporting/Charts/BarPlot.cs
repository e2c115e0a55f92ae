namespace MiniGram.Reporting.Charts;

/// <summary>Upright bars from zero over categories in their order.</summary>
/// <param name="Bars">Left to right.</param>
/// <param name="LabelEvery">1 labels each category, 6 every sixth.</param>
/// <param name="Format">Of the axis.</param>
internal sealed record BarPlot(string? Title, IReadOnlyList<Bar> Bars, int LabelEvery, Func<double, string> Format) : Plot(Title)
{
    /// <summary>Whether neighbours touch, as in a histogram.</summary>
    public bool Touching { get; init; }

    /// <summary>What the short marks across the bars mean; null when there are none.</summary>
    public string? ExpectedMeaning { get; init; }

    /// <summary>Whether the bars count something, so that no tick lies between two numbers.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>In pixels.</summary>
    public int Height { get; init; } = 220;
}
