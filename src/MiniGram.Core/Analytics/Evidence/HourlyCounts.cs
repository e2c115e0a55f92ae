namespace MiniGram.Analytics.Evidence;

/// <summary>Events by day and hour.</summary>
/// <param name="First">The day of the first 24 entries.</param>
/// <param name="Counts">Entry 24 × day + hour; whole days, those without an event included; empty when there is no event.</param>
public sealed record HourlyCounts(DateOnly First, IReadOnlyList<long> Counts);
