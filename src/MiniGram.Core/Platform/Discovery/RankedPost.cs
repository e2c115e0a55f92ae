namespace MiniGram.Platform.Discovery;

/// <summary>A photo in its place among those that are like another, whoever looks.</summary>
/// <param name="PhotoId">Which.</param>
/// <param name="UserId">Its author.</param>
/// <param name="SharedTags">Which tags both have, the rarest first.</param>
/// <param name="LikedByBoth">How many like both.</param>
internal sealed record RankedPost(long PhotoId, long UserId, IReadOnlyList<string> SharedTags, int LikedByBoth);
