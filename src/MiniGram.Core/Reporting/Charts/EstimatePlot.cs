namespace MiniGram.Reporting.Charts;

/// <summary>A dot with its 95 % interval a row: every comparison of named things.</summary>
/// <param name="Rows">Top to bottom.</param>
/// <param name="Reference">Where there is no difference.</param>
/// <param name="Format">Of the axis.</param>
internal sealed record EstimatePlot(string? Title, IReadOnlyList<EstimateRow> Rows, double Reference, Func<double, string> Format) : Plot(Title);
