namespace MiniGram.Platform.Creators;

/// <summary>How the photos with one tag, or of one hour, did.</summary>
/// <param name="Name">The tag without '#', or the hours such as <c>18–21</c>.</param>
/// <param name="Photos">Photos of the kind that are old enough to judge.</param>
/// <param name="LikesPerPhoto">Mean likes in the first three days.</param>
/// <param name="Ratio">Likes (plus one) of these over those of the member's others, as a ratio of geometric means; null with too few posts.</param>
/// <param name="Low">Lower end of the ratio's interval, 95 % for all kinds of the list together; null with too few posts.</param>
/// <param name="High">Its upper end; null with too few posts.</param>
/// <param name="Verdict">What that tells.</param>
public sealed record KindFigure(string Name, int Photos, double LikesPerPhoto, double? Ratio, double? Low, double? High, Verdict Verdict);
