namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>registration_hours</c>.</summary>
internal sealed record HourEvents(DateTime Hour, long Events);
