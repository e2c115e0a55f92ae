using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Media;

namespace MiniGram.Web;

/// <summary>Where things are.</summary>
internal static class Addresses
{
    /// <summary>A member's profile.</summary>
    public static string Profile(string username) => "/@" + Uri.EscapeDataString(username);

    /// <summary>The page of a tag.</summary>
    /// <param name="name">Without its '#'.</param>
    public static string Tag(string name) => "/tags/" + Uri.EscapeDataString(name);

    /// <summary>The page of a photo.</summary>
    public static string Photo(PhotoId id) => string.Create(CultureInfo.InvariantCulture, $"/photos/{id.Value}");

    /// <summary>What is said about a photo, on its page.</summary>
    public static string Comments(PhotoId photo) => Photo(photo) + "#comments";

    /// <summary>The page of a photo where one comment stands, whichever page of the comments that is.</summary>
    public static string Comment(PhotoId photo, CommentId comment) => string.Create(CultureInfo.InvariantCulture, $"/photos/{photo.Value}?comment={comment.Value}#comment-{comment.Value}");

    /// <summary>A photo in one of its sizes.</summary>
    /// <param name="key">Which picture.</param>
    /// <param name="size">The name of a size.</param>
    public static string Picture(MediaKey key, string size) => $"/media/{key.Value}/{size}";

    /// <summary>The drawing of a photo whose picture we don't have.</summary>
    public static string Drawing(PhotoId id) => string.Create(CultureInfo.InvariantCulture, $"/media/drawings/{id.Value}");

    /// <summary>Someone's picture, or the drawing that stands for it.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="key">The picture's media key; null for the drawing.</param>
    /// <param name="large">Whether it is shown larger than 48 pixels.</param>
    public static string Avatar(UserId id, string? key, bool large = false) =>
        key is null ? string.Create(CultureInfo.InvariantCulture, $"/media/rosettes/{id.Value}") : $"/media/{key}/{(large ? "avatar-272" : "avatar-96")}";

    /// <summary>A path of this site, or null: whatever a form brings along must not lead elsewhere.</summary>
    public static string? Local(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : null;
}
