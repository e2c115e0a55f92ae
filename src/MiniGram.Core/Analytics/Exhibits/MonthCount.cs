namespace MiniGram.Analytics.Exhibits;

/// <summary>Rows of a month (its first day).</summary>
public sealed record MonthCount(DateOnly Month, long Count);
