using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Api;

/// <summary>A photo, as the API gives it.</summary>
/// <param name="Id">The photo's id.</param>
/// <param name="Author">Who posted it.</param>
/// <param name="Audience"><c>public</c>, <c>followers</c> or <c>close-friends</c>.</param>
/// <param name="Caption">May be empty.</param>
/// <param name="AltText">What can be seen, by its author's words or else by ours.</param>
/// <param name="Tags">Without '#'.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Picture">Where the picture is, on this site; it obeys the audience too.</param>
/// <param name="Likes">How many like it.</param>
/// <param name="Comments">How many comments it has.</param>
/// <param name="Liked">Whether the token's owner likes it.</param>
/// <param name="PostedAt">When.</param>
/// <param name="EditedAt">When caption or alternative text were changed, or null.</param>
internal sealed record ApiPhoto(
    long Id, ApiPerson Author, string Audience, string Caption, string AltText, IReadOnlyList<string> Tags, int Width, int Height, string Picture, int Likes, int Comments, bool Liked, DateTimeOffset PostedAt, DateTimeOffset? EditedAt)
{
    public static ApiPhoto Of(PhotoCard photo)
    {
        var picture = Pictures.Picture.Of(photo);
        return new(
            photo.Id.Value, ApiPerson.Of(photo.Author), AudienceWords.Value(photo.Audience), photo.Caption, picture.Text, photo.Tags, picture.Width, picture.Height, picture.Source, photo.Likes, photo.Comments, photo.Liked,
            photo.PostedAt, photo.EditedAt);
    }
}
