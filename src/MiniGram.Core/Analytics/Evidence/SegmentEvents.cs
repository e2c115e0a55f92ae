namespace MiniGram.Analytics.Evidence;

/// <summary>What one segment's users did in one table.</summary>
/// <param name="Segment"><c>active</c> or <c>inactive</c>.</param>
/// <param name="Measure"><c>by_activity</c> or <c>by_rate</c>.</param>
/// <param name="Table"><c>photos</c>, <c>likes</c>, <c>comments</c> or <c>follows</c>.</param>
/// <param name="Discriminates">False where ties or zeros make the segment meaningless: nothing is claimed of it then.</param>
/// <param name="Events">
/// From the data set's first day to its end, but for what a user did in the ISO week of their registration: its later days have more events
/// than its earlier ones whatever people do, and a segment of new users would seem to live on Sundays.
/// </param>
public sealed record SegmentEvents(string Segment, string Measure, string Table, bool Discriminates, HourlyCounts Events);
