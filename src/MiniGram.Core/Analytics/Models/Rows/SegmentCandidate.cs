namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the models <c>segment_candidates</c> and <c>segment_users</c>.</summary>
internal sealed record SegmentCandidate(string Scope, string Segment, string Measure, long UserId, string Username, double Value, double Extremity);
