namespace MiniGram.Analytics.Figures;

/// <summary>Events of a segment's users by ISO weekday 1–7, seven entries each.</summary>
public sealed record SegmentWeekdays(
    IReadOnlyList<KeyCount> Photos,
    IReadOnlyList<KeyCount> Likes,
    IReadOnlyList<KeyCount> Comments,
    IReadOnlyList<KeyCount> Follows);
