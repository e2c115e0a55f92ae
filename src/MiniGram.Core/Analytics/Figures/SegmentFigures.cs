namespace MiniGram.Analytics.Figures;

/// <summary>The most and the least active users, by both measures.</summary>
public sealed record SegmentFigures(MeasuredSegments Active, MeasuredSegments Inactive);
