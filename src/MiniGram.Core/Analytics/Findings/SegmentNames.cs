using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>One of the four segments, as ids and as people say it.</summary>
/// <param name="Segment"><c>active</c> or <c>inactive</c>.</param>
/// <param name="Measure"><c>by_activity</c> or <c>by_rate</c>.</param>
/// <param name="Users">In a sentence: 'the most active users'.</param>
internal sealed record SegmentNames(string Segment, string Measure, string Users)
{
    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<SegmentNames> All { get; } =
    [
        new("active", "by_activity", "the most active users"),
        new("active", "by_rate", "the users most active per day"),
        new("inactive", "by_activity", "the least active users"),
        new("inactive", "by_rate", "the users least active per day"),
    ];

    /// <summary>Such as <c>segments.active.by_rate</c>.</summary>
    public string Id => $"segments.{Segment}.{Measure}";

    /// <summary>Where its members are written, relative to the report.</summary>
    public string File => $"segments/{Segment}-{Measure.Replace('_', '-')}.csv";

    /// <summary>Its figures.</summary>
    public SegmentSummary Of(SegmentFigures figures)
    {
        var measured = Segment == "active" ? figures.Active : figures.Inactive;
        return Measure == "by_activity" ? measured.ByActivity : measured.ByRate;
    }
}
