namespace MiniGram.Analytics.Figures;

/// <summary>One segment by total activity and by activity a day.</summary>
public sealed record MeasuredSegments(SegmentSummary ByActivity, SegmentSummary ByRate);
