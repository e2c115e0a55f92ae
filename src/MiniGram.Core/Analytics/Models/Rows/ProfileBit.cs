namespace MiniGram.Analytics.Models.Rows;

/// <summary>A row of the model <c>profile_bits</c>.</summary>
internal sealed record ProfileBit(string Scope, string Segment, string Measure, long Bit);
