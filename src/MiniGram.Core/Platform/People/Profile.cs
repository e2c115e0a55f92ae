using MiniGram.Model;

namespace MiniGram.Platform.People;

/// <summary>A person's page, as one viewer sees it.</summary>
/// <param name="Person">Name and avatar.</param>
/// <param name="Bio">What they say of themselves; may be empty.</param>
/// <param name="CreatedAt">When they joined.</param>
/// <param name="Photos">Photos that this viewer may see.</param>
/// <param name="Followers">How many follow them whom the viewer may meet.</param>
/// <param name="Following">How many they follow, likewise.</param>
/// <param name="Mine">Whether it is the viewer's own page.</param>
/// <param name="FollowsMe">Whether they follow the viewer.</param>
/// <param name="CloseFriend">Whether the viewer has them among the close friends.</param>
/// <param name="Muted">Whether the viewer has muted them.</param>
/// <param name="Blocked">Whether the viewer has blocked them; of one who has blocked the viewer there is no page.</param>
/// <param name="Suspended">Whether the account is suspended; only moderators get to see such a page.</param>
/// <param name="Closed">Whether the account is private and the viewer no follower, so that there is nothing to see.</param>
public sealed record Profile(
    PersonCard Person, string Bio, DateTimeOffset CreatedAt, int Photos, int Followers, int Following, bool Mine, bool FollowsMe, bool CloseFriend, bool Muted, bool Blocked, bool Suspended, bool Closed)
{
    /// <summary>The user's id.</summary>
    public UserId Id => Person.Id;
}
