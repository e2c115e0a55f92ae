using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Discovery;

/// <summary>A photo that is like another one.</summary>
/// <param name="Card">The photo, as the viewer may see it.</param>
/// <param name="SharedTags">Which tags both have, the rarest first.</param>
/// <param name="LikedByBoth">How many of those looked at like both: forty at most, who like the other photo and its author's.</param>
public sealed record SimilarPost(PhotoCard Card, IReadOnlyList<string> SharedTags, int LikedByBoth)
{
    private const int Shown = 3;

    /// <summary>Why it is here, in words: <c>#sunset · #ocean</c>, or that the same people like it.</summary>
    public string Reason => SharedTags.Count > 0
        ? string.Join(" · ", SharedTags.Take(Shown).Select(tag => "#" + tag))
        : LikedByBoth == 1 ? "Liked by one of the same people" : $"Liked by {LikedByBoth} of the same people";
}
