namespace MiniGram.Analytics.Exhibits;

/// <summary>Events of a segment: entry 24 × (ISO weekday − 1) + hour, 168 entries.</summary>
public sealed record SegmentHours(string Segment, string Measure, IReadOnlyList<long> Counts);
