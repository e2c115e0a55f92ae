using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>A photo's card as the database gives it.</summary>
internal sealed record CardRow
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

    public long PersonId { get; init; }

    public string Username { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string? AvatarKey { get; init; }

    public bool Private { get; init; }

    public bool Following { get; init; }

    public bool Requested { get; init; }

    public PageKey Key => new(PostedAt, PhotoId);

    public PhotoCard ToCard() => new(
        new PhotoId(PhotoId),
        new PersonCard(new UserId(PersonId), Username, DisplayName.Length == 0 ? Username : DisplayName, AvatarKey, Private, Following, Requested),
        SqlTime.At(PostedAt), SqlTime.At(EditedAt), (Photos.Audience)Audience, Caption, AltText, (int)Width, (int)Height, MediaKey,
        TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries), (int)Likes, (int)Comments, Liked, Mine, Removed);
}
