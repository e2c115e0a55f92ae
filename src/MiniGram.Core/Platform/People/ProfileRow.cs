using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.People;

/// <summary>A profile as the database gives it.</summary>
internal sealed record ProfileRow : RowOfPerson
{
    public long CreatedAt { get; init; }

    public string Bio { get; init; } = "";

    public long Followers { get; init; }

    public long Followees { get; init; }

    public bool Suspended { get; init; }

    public bool FollowsMe { get; init; }

    public bool CloseFriend { get; init; }

    public bool Muted { get; init; }

    public bool Blocked { get; init; }

    public long Photos { get; init; }

    /// <summary>Whether the counters may not be what the viewer sees.</summary>
    public bool Differs { get; init; }

    public Profile ToProfile(Viewer viewer)
    {
        var mine = viewer.Id == new UserId(PersonId);
        return new(
            Person,
            Bio, SqlTime.At(CreatedAt), (int)Photos, (int)Followers, (int)Followees, mine, FollowsMe, CloseFriend, Muted, Blocked, Suspended, Private && !Following && !mine && !viewer.IsModerator);
    }
}
