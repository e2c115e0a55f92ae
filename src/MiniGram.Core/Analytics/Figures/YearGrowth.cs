namespace MiniGram.Analytics.Figures;

/// <summary>One year: what came, and this ÷ last − 1 (null for the first year and after a year of 0). Total = photos + likes + comments.</summary>
/// <param name="Partial">The data covers only part of the year.</param>
public sealed record YearGrowth(
    int Year,
    long Users,
    long Photos,
    long Likes,
    long Comments,
    long Follows,
    long Total,
    bool Partial,
    double? UsersGrowth,
    double? PhotosGrowth,
    double? LikesGrowth,
    double? CommentsGrowth,
    double? FollowsGrowth,
    double? TotalGrowth);
