using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Engagement;

/// <summary>A comment as the database gives it.</summary>
internal sealed record CommentRow
{
    public long Id { get; init; }

    public string CommentText { get; init; } = "";

    public long CreatedAt { get; init; }

    public bool CanDelete { get; init; }

    public bool Removed { get; init; }

    public long PersonId { get; init; }

    public string Username { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string? AvatarKey { get; init; }

    public bool Private { get; init; }

    public bool Following { get; init; }

    public bool Requested { get; init; }

    public PageKey Key => new(CreatedAt, Id);

    public CommentCard ToCard() => new(
        new CommentId(Id), new PersonCard(new UserId(PersonId), Username, DisplayName.Length == 0 ? Username : DisplayName, AvatarKey, Private, Following, Requested),
        CommentText, SqlTime.At(CreatedAt), CanDelete, Removed);
}
