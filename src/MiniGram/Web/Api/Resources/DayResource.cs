using MiniGram.Platform.Creators;

namespace MiniGram.Web.Api.Resources;

/// <summary>What one day brought you.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Reach">Members who opened one of your photos for the first time.</param>
/// <param name="Likes">Likes that still stand.</param>
/// <param name="Comments">Comments by others that still stand.</param>
/// <param name="Followers">New followers who still follow.</param>
/// <param name="Photos">Photos that you posted.</param>
public sealed record DayResource(DateOnly Day, int Reach, int Likes, int Comments, int Followers, int Photos)
{
    /// <summary>For the one whose it is.</summary>
    public static DayResource Of(DayFigure day) => new(day.Day, day.Reach, day.Likes, day.Comments, day.Followers, day.Photos);
}
