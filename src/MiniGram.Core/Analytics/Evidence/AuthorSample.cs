namespace MiniGram.Analytics.Evidence;

/// <summary>Users with at least one photo, in columns of equal length, ordered by id.</summary>
/// <param name="Username">For naming them in findings.</param>
/// <param name="IsInfluencer">By the definition of the scope.</param>
/// <param name="Followers">0 or more.</param>
/// <param name="Photos">1 or more.</param>
/// <param name="Pairs">Users who liked or commented on at least one of the author's photos; 0 or more.</param>
/// <param name="EngagementSum">Sum over those pairs.</param>
/// <param name="EngagementSumOfSquares">Sum of squares over those pairs.</param>
/// <param name="Likes">All likes of the author's photos, whatever the scope.</param>
/// <param name="BotLikes">Those by suspected bots, whatever the scope.</param>
public sealed record AuthorSample(
    string[] Username,
    bool[] IsInfluencer,
    long[] Followers,
    long[] Photos,
    long[] Pairs,
    double[] EngagementSum,
    double[] EngagementSumOfSquares,
    long[] Likes,
    long[] BotLikes);
