namespace MiniGram.Analytics.Figures;

/// <summary>A segment of users.</summary>
/// <param name="Count">Users in it, those tied at the threshold included.</param>
/// <param name="Threshold">The k-th value, in events or events a day; null when no user qualifies.</param>
/// <param name="First">The username at the extreme end, of equals the first by name (ordinal); null when empty.</param>
/// <param name="Weekdays">What its users did, by day of the week.</param>
public sealed record SegmentSummary(long Count, double? Threshold, string? First, SegmentWeekdays Weekdays);
