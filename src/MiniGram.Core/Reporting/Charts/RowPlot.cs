namespace MiniGram.Reporting.Charts;

/// <summary>Lying bars from zero, one a row, the name above and the number at the end.</summary>
internal sealed record RowPlot(string? Title, IReadOnlyList<Row> Rows) : Plot(Title);
