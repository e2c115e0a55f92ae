namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>segment_week</c>.</summary>
internal sealed record SegmentWeekHour(string Scope, string Segment, string Measure, string TableName, long Weekday, long Hour, long Events);
