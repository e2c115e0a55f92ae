namespace MiniGram.Platform.Creators;

/// <summary>What one day brought a member.</summary>
/// <param name="Day">The day, in the member's time.</param>
/// <param name="Reach">Members who opened one of the photos for the first time.</param>
/// <param name="Likes">Likes that still stand.</param>
/// <param name="Comments">Comments by others that still stand.</param>
/// <param name="Followers">New followers who still follow.</param>
/// <param name="Photos">Photos posted.</param>
public sealed record DayFigure(DateOnly Day, int Reach, int Likes, int Comments, int Followers, int Photos);
