namespace MiniGram.Reporting.Charts;

/// <param name="Heading">Sentence case.</param>
/// <param name="Numeric">Set to the right, in figures of equal width.</param>
/// <param name="Figure">What it is in <c>report.json</c>, a list's entry without its place: <c>content.tags.likes</c>; several with blanks between; null where it is no figure.</param>
internal sealed record ChartColumn(string Heading, bool Numeric = true, string? Figure = null)
{
    /// <summary>The heading where it has no neighbour to lean on, as beside each cell on a phone: 'Growth of likes' for 'Growth'.</summary>
    public string Label { get; init; } = Heading;
}
