namespace MiniGram.Analytics.Recommendations;

/// <summary>A segment file beside the report.</summary>
/// <param name="Name">As a person says it.</param>
/// <param name="Size">Users in it.</param>
/// <param name="File">Relative to the report, such as <c>segments/active-by-rate.csv</c>.</param>
public sealed record SegmentReference(string Name, long Size, string File);
