namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>events_by_day</c>.</summary>
internal sealed record DayEvents(string TableName, DateOnly Day, long Events, long BotEvents);
