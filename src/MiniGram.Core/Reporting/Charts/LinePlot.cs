namespace MiniGram.Reporting.Charts;

/// <summary>Series over months, from zero.</summary>
/// <param name="Months">First days, in order.</param>
/// <param name="Series">At most two.</param>
internal sealed record LinePlot(string? Title, IReadOnlyList<DateOnly> Months, IReadOnlyList<LineSeries> Series, Func<double, string> Format) : Plot(Title)
{
    /// <summary>In pixels.</summary>
    public int Height { get; init; } = 220;

    /// <summary>Whether the last month is still running: its stretch is dashed.</summary>
    public bool LastIsPartial { get; init; }
}
