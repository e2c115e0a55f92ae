namespace MiniGram.Reporting.Charts;

/// <summary>A chart's numbers as text.</summary>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">As many cells as columns each.</param>
internal sealed record ChartTable(IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
