namespace MiniGram.Analytics.Figures;

/// <summary>Each year from the first to the last event.</summary>
public sealed record GrowthFigures(IReadOnlyList<YearGrowth> ByYear);
