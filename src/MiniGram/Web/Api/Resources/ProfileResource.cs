using MiniGram.Platform.People;

namespace MiniGram.Web.Api.Resources;

/// <summary>A person's page.</summary>
/// <param name="Person">Name and picture.</param>
/// <param name="Bio">What they say of themselves; may be empty.</param>
/// <param name="CreatedAt">When they joined.</param>
/// <param name="Photos">How many photos of theirs you may see.</param>
/// <param name="Followers">How many follow them.</param>
/// <param name="Following">How many they follow.</param>
/// <param name="Mine">Whether it is you.</param>
/// <param name="FollowsYou">Whether they follow you.</param>
/// <param name="CloseFriend">Whether they are among your close friends.</param>
/// <param name="Muted">Whether you have muted them.</param>
/// <param name="Blocked">Whether you have blocked them.</param>
/// <param name="Closed">Whether the account is private and you don't follow it, so that there is nothing to see.</param>
public sealed record ProfileResource(
    PersonResource Person, string Bio, DateTimeOffset CreatedAt, int Photos, int Followers, int Following, bool Mine, bool FollowsYou, bool CloseFriend, bool Muted, bool Blocked, bool Closed)
{
    /// <summary>As one caller sees it.</summary>
    public static ProfileResource Of(Profile profile) => new(
        PersonResource.Of(profile.Person), profile.Bio, profile.CreatedAt, profile.Photos, profile.Followers, profile.Following, profile.Mine, profile.FollowsMe, profile.CloseFriend, profile.Muted,
        profile.Blocked, profile.Closed);
}
