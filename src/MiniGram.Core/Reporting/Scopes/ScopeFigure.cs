using MiniGram.Reporting.Charts;

namespace MiniGram.Reporting.Scopes;

/// <summary>A single figure that suspected bots change.</summary>
/// <param name="Id">In <c>report.json</c>.</param>
/// <param name="Group">The area whose it is.</param>
/// <param name="Name">As a person says it.</param>
/// <param name="All">With everybody's likes, comments and follows.</param>
/// <param name="People">Without those of suspected bots.</param>
/// <param name="Change">Relative; '–' where it means nothing.</param>
internal sealed record ScopeFigure(string Id, string Group, string Name, string All, string People, string Change)
{
    public static IReadOnlyList<ChartColumn> Columns { get; } = [new("Figure", false), new("All accounts"), new("Without bots"), new("Change")];

    public IReadOnlyList<ChartCell> Row => [new ChartCell(Name) { Figure = Id }, All, People, Change];
}
