using MiniGram.Analytics.Segments;

namespace MiniGram.Reporting.Json;

/// <summary>A segment without its members, who stand in its file.</summary>
internal sealed record SegmentDescription(string Name, long Size, string File, ReachTime BestWeekday, ReachTime BestHour)
{
    public static SegmentDescription Of(UserSegment segment) =>
        new(segment.Name, segment.Members.Count, segment.File, segment.BestWeekday, segment.BestHour);
}
