namespace MiniGram.Platform.Engagement;

/// <summary>How a photo's likes stand now.</summary>
/// <param name="Liked">Whether the member likes it.</param>
/// <param name="Likes">How many do whom the member may see.</param>
public sealed record Liking(bool Liked, int Likes);
