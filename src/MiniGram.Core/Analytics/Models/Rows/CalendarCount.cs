namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>calendar_counts</c>.</summary>
internal sealed record CalendarCount(string Series, string Period, long Key, long Events);
