namespace MiniGram.Analytics.Segments;

/// <summary>The weekday or hour at which a segment is most active.</summary>
/// <param name="Key">ISO weekday 1–7 or hour 0–23; null when there is no event.</param>
/// <param name="Share">Of the segment's events, 0 to 1.</param>
/// <param name="Low">Lower end of the share's 95 % interval.</param>
/// <param name="High">Upper end of the share's 95 % interval.</param>
/// <param name="Verdict">Whether the keys differ at all beyond chance.</param>
/// <param name="Note">The same in words, for the reader of the file.</param>
public sealed record ReachTime(int? Key, double? Share, double? Low, double? High, Findings.Verdict Verdict, string Note);
