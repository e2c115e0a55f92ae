namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>profile_hours</c>.</summary>
internal sealed record ProfileHour(string TableName, long Profile, DateTime Hour, long Events, long SettledEvents);
