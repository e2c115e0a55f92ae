using MiniGram.Reporting.Charts;

namespace MiniGram.Reporting.Scopes;

/// <summary>What suspected bots change in one area.</summary>
/// <param name="Name">Of the area.</param>
/// <param name="Tables">Each with what it is about; at least one.</param>
internal sealed record ScopeGroup(string Name, IReadOnlyList<(string About, ChartTable Table)> Tables);
