namespace MiniGram.Reporting.Charts;

/// <param name="Heading">Sentence case.</param>
/// <param name="Numeric">Set to the right, in figures of equal width.</param>
internal sealed record ChartColumn(string Heading, bool Numeric = true);
