namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>segment_hours</c>.</summary>
internal sealed record SegmentHour(string Scope, string Segment, string Measure, string TableName, DateTime Hour, long Events);
