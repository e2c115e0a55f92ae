using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>A photo's card as the database gives it.</summary>
internal sealed record CardRow : RowOfPerson
{
    public long PhotoId { get; init; }

    public long PostedAt { get; init; }

    public long? EditedAt { get; init; }

    public long Audience { get; init; }

    public string Caption { get; init; } = "";

    public string AltText { get; init; } = "";

    public long Width { get; init; }

    public long Height { get; init; }

    public string? MediaKey { get; init; }

    public string TagsText { get; init; } = "";

    public long Likes { get; init; }

    public long Comments { get; init; }

    public bool Liked { get; init; }

    public bool Mine { get; init; }

    public bool Removed { get; init; }

    public PageKey Key => new(PostedAt, PhotoId);

    public PhotoCard ToCard() => new(
        new PhotoId(PhotoId),
        Person,
        SqlTime.At(PostedAt), SqlTime.At(EditedAt), (Photos.Audience)Audience, Caption, AltText, (int)Width, (int)Height, MediaKey,
        TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries), (int)Likes, (int)Comments, Liked, Mine, Removed);
}
