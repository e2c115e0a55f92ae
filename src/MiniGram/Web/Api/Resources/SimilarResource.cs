using MiniGram.Platform.Discovery;

namespace MiniGram.Web.Api.Resources;

/// <summary>A photo that is like another one, and why.</summary>
/// <param name="Photo">The photo.</param>
/// <param name="SharedTags">Tags that both have, without '#', the rarest first.</param>
/// <param name="LikedByBoth">How many of those looked at like both; 40 at most.</param>
/// <param name="Reason">Why it is here, in words.</param>
public sealed record SimilarResource(PhotoResource Photo, IReadOnlyList<string> SharedTags, int LikedByBoth, string Reason)
{
    /// <summary>As one caller sees it.</summary>
    public static SimilarResource Of(SimilarPost post) => new(PhotoResource.Of(post.Card), post.SharedTags, post.LikedByBoth, post.Reason);
}
