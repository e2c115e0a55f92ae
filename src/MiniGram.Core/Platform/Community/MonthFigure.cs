namespace MiniGram.Platform.Community;

/// <summary>What came in a month, in UTC.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Members">New accounts.</param>
/// <param name="Photos">New photos.</param>
/// <param name="Likes">New likes.</param>
/// <param name="Comments">New comments.</param>
/// <param name="Follows">New follows.</param>
/// <param name="Active">Members who posted, liked or commented in it, each once.</param>
public sealed record MonthFigure(DateOnly Month, long Members, long Photos, long Likes, long Comments, long Follows, long Active);
