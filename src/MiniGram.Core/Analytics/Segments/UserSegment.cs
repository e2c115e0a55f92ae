namespace MiniGram.Analytics.Segments;

/// <summary>Users to act on, as written to <c>segments/NAME.csv</c>.</summary>
/// <param name="Name">As a person says it.</param>
/// <param name="File">Relative to the report.</param>
/// <param name="Members">By their value, the extreme end first.</param>
/// <param name="BestWeekday">When they are most active.</param>
/// <param name="BestHour">When they are most active.</param>
public sealed record UserSegment(string Name, string File, IReadOnlyList<SegmentMember> Members, ReachTime BestWeekday, ReachTime BestHour);
