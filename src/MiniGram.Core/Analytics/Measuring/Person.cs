namespace MiniGram.Analytics.Measuring;

/// <summary>What one user did.</summary>
/// <param name="Created">When registered, seconds since 1970-01-01 UTC.</param>
/// <param name="Photos">Posted.</param>
/// <param name="Likes">Given.</param>
/// <param name="Comments">Written.</param>
/// <param name="Followees">Whom the user follows.</param>
/// <param name="Followers">Who follow the user.</param>
/// <param name="IsBot">By the published rule.</param>
internal sealed record Person(long Created, long Photos, long Likes, long Comments, long Followees, long Followers, bool IsBot);
