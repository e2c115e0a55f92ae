using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Engagement;

/// <summary>A comment as the database gives it.</summary>
internal sealed record CommentRow : RowOfPerson
{
    public long Id { get; init; }

    public string CommentText { get; init; } = "";

    public long CreatedAt { get; init; }

    public bool CanDelete { get; init; }

    public bool Removed { get; init; }

    public PageKey Key => new(CreatedAt, Id);

    public CommentCard ToCard() => new(
        new CommentId(Id), Person,
        CommentText, SqlTime.At(CreatedAt), CanDelete, Removed);
}
