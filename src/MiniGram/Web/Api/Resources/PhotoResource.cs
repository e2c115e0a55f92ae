using MiniGram.Platform.Media;
using MiniGram.Platform.Photos;

namespace MiniGram.Web.Api.Resources;

/// <summary>A photo.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Page">The address of its page on this site.</param>
/// <param name="Author">Who posted it.</param>
/// <param name="PostedAt">When.</param>
/// <param name="EditedAt">When its caption or alternative text was last changed; null for never.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Caption">With #tags and @mentions; may be empty.</param>
/// <param name="AltText">What can be seen, for those who can't; may be empty.</param>
/// <param name="Tags">Without '#', in the caption's order.</param>
/// <param name="Likes">How many like it.</param>
/// <param name="Comments">How many comments it has.</param>
/// <param name="Liked">Whether you like it.</param>
/// <param name="Mine">Whether you posted it.</param>
/// <param name="Removed">Whether a moderator has removed it; nobody but its author and moderators gets to see it then.</param>
/// <param name="Picture">The picture.</param>
public sealed record PhotoResource(
    long Id, string Page, PersonResource Author, DateTimeOffset PostedAt, DateTimeOffset? EditedAt, Audience Audience, string Caption, string AltText, IReadOnlyList<string> Tags, int Likes, int Comments,
    bool Liked, bool Mine, bool Removed, PictureResource Picture)
{
    /// <summary>As one caller sees it.</summary>
    public static PhotoResource Of(PhotoCard photo) => new(
        photo.Id.Value, Addresses.Photo(photo.Id), PersonResource.Of(photo.Author), photo.PostedAt, photo.EditedAt, photo.Audience, photo.Caption, photo.AltText, photo.Tags, photo.Likes, photo.Comments,
        photo.Liked, photo.Mine, photo.Removed, PictureOf(photo));

    private static PictureResource PictureOf(PhotoCard photo)
    {
        var picture = Pictures.Picture.Of(photo);
        return new(picture.Width, picture.Height, picture.Source, MediaKey.TryParse(photo.MediaKey, out var key)
            ? [.. PhotoSizes.Of(photo.Width, photo.Height).Select(size => new PictureSizeResource(size.Width, size.Height, Addresses.Picture(key, size.Name)))]
            : []);
    }
}
