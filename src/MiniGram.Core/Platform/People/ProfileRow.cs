using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.People;

/// <summary>A profile as the database gives it.</summary>
internal sealed record ProfileRow
{
    public long PersonId { get; init; }

    public string Username { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string? AvatarKey { get; init; }

    public bool Private { get; init; }

    public bool Following { get; init; }

    public bool Requested { get; init; }

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

    public Profile ToProfile(Viewer viewer)
    {
        var mine = viewer.Id == new UserId(PersonId);
        return new(
            new PersonCard(new UserId(PersonId), Username, DisplayName.Length == 0 ? Username : DisplayName, AvatarKey, Private, Following, Requested),
            Bio, SqlTime.At(CreatedAt), (int)Photos, (int)Followers, (int)Followees, mine, FollowsMe, CloseFriend, Muted, Blocked, Suspended, Private && !Following && !mine && !viewer.IsModerator);
    }
}
