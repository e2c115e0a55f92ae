using MiniGram.Platform.Creators;

namespace MiniGram.Web.Api.Resources;

/// <summary>How your photos with one tag, or of one time of day, did.</summary>
/// <param name="Name">The tag without '#', or the hours such as '18–21'.</param>
/// <param name="Photos">Photos of the kind that are old enough to judge.</param>
/// <param name="LikesPerPhoto">Mean likes in the first three days.</param>
/// <param name="Ratio">Likes of these over those of your others; null with too few posts.</param>
/// <param name="Low">Lower end of the ratio's 95 % interval, for all kinds of the list together; null with too few posts.</param>
/// <param name="High">Its upper end; null with too few posts.</param>
/// <param name="Verdict">What that tells.</param>
public sealed record KindResource(string Name, int Photos, double LikesPerPhoto, double? Ratio, double? Low, double? High, Verdict Verdict)
{
    /// <summary>For the one whose it is.</summary>
    public static KindResource Of(KindFigure kind) => new(kind.Name, kind.Photos, kind.LikesPerPhoto, kind.Ratio, kind.Low, kind.High, kind.Verdict);
}
