namespace MiniGram.Analytics.Figures;

/// <summary>One day of the year: the rows of all years together, and how many times those of a day of the two weeks before and after they are.</summary>
/// <param name="Key">Month × 100 + day, such as 101 for 1 January.</param>
/// <param name="UsersRatio">Over whole years; null below three of them, or where there is nothing around the day. So are the others.</param>
/// <param name="StandsOutIn">The tables in which it stands out beyond chance, year after year: <c>users</c>, <c>photos</c>, <c>likes</c>, <c>comments</c>, <c>follows</c>; usually none.</param>
public sealed record DayOfYear(
    int Key,
    long Users,
    long Photos,
    long Likes,
    long Comments,
    long Follows,
    double? UsersRatio,
    double? PhotosRatio,
    double? LikesRatio,
    double? CommentsRatio,
    double? FollowsRatio,
    IReadOnlyList<string> StandsOutIn);
