namespace MiniGram.Web.Api.Resources;

/// <summary>How a photo's likes stand now.</summary>
/// <param name="Liked">Whether you like it.</param>
/// <param name="Likes">How many do.</param>
public sealed record LikeResource(bool Liked, int Likes);
