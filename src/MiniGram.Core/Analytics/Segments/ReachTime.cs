namespace MiniGram.Analytics.Segments;

/// <summary>The weekday or hour at which a segment is most active.</summary>
/// <param name="Key">ISO weekday 1–7 or hour 0–23; null when there is no event.</param>
/// <param name="Share">Of what the segment does in an average week, 0 to 1: weeks of few events count beside those of many.</param>
/// <param name="Low">Lower end of the share's 95 % interval.</param>
/// <param name="High">Upper end of the share's 95 % interval.</param>
/// <param name="ShareOfEvents">Of the segment's events each counted once, 0 to 1: a few busy weeks can set it apart from <paramref name="Share"/>.</param>
/// <param name="Alike">The keys that may be as good, since their intervals reach into that of this one; by their share, the largest first.</param>
/// <param name="Verdict">Whether the keys differ at all beyond chance.</param>
/// <param name="Note">The same in words, for the reader of the file.</param>
public sealed record ReachTime(int? Key, double? Share, double? Low, double? High, double? ShareOfEvents, IReadOnlyList<int> Alike, Findings.Verdict Verdict, string Note);
