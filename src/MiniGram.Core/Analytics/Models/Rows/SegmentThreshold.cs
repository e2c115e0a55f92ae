namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>segment_thresholds</c>.</summary>
internal sealed record SegmentThreshold(string Scope, string Segment, string Measure, long K, long Users, double? Threshold, bool Discriminates);
