using MiniGram.Platform.Community;

namespace MiniGram.Web.Api.Resources;

/// <summary>An account that may be a bot.</summary>
/// <param name="Username">Whose.</param>
/// <param name="Likes">Photos that it likes.</param>
/// <param name="LikeShare">What part of all photos that is: 0 to 1.</param>
/// <param name="Suspended">Whether a moderator has suspended it.</param>
public sealed record SuspectResource(string Username, long Likes, double LikeShare, bool Suspended)
{
    /// <summary>For an analyst's program.</summary>
    public static SuspectResource Of(SuspectFigure suspect) => new(suspect.Person.Username, suspect.Likes, suspect.LikeShare, suspect.Suspended);
}
