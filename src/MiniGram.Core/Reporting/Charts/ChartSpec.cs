namespace MiniGram.Reporting.Charts;

/// <summary>One chart, drawn twice from this record: as SVG by the program, and by ECharts where script runs.</summary>
/// <param name="Id">Names its file and its place in the page.</param>
/// <param name="Claim">The title: what it shows, never more than the findings carry.</param>
/// <param name="Measure">The subtitle: measure, unit, weighting.</param>
/// <param name="Plots">Usually one; several share a figure where the eye should compare them.</param>
/// <param name="Table">The same numbers for those who can't see it.</param>
internal sealed record ChartSpec(string Id, string Claim, string Measure, IReadOnlyList<Plot> Plots, ChartTable Table)
{
    /// <summary>How to read it, under the chart; null when it explains itself.</summary>
    public string? Note { get; init; }

    /// <summary>What the colours and shapes mean; empty where there is one series.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>The finding whose claim it carries, or null.</summary>
    public string? Finding { get; init; }

    /// <summary>Whether it needs the whole width of the page.</summary>
    public bool Wide { get; init; }
}
