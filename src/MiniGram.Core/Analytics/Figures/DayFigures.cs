namespace MiniGram.Analytics.Figures;

/// <summary>Each day of the year.</summary>
/// <param name="ByDay">1 January to 31 December, 29 February left out: 365 entries.</param>
public sealed record DayFigures(IReadOnlyList<DayOfYear> ByDay);
