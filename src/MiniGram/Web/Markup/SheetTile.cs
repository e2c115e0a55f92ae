using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Markup;

/// <summary>A photo on a contact sheet.</summary>
internal static class SheetTile
{
    /// <param name="page">Gets it.</param>
    /// <param name="photo">Which.</param>
    /// <param name="eager">Whether it is in view at once.</param>
    /// <param name="reason">Why it is here; null shows likes and comments instead.</param>
    public static void Write(MarkupText page, PhotoCard photo, bool eager, string? reason)
    {
        var picture = Picture.Of(photo);
        page.Add($"<a class=\"{picture.Classes}\" href=\"{Addresses.Photo(photo.Id)}\" data-key=\"{photo.Id.Value}\">");
        Print.Write(page, picture, null, eager, "(min-width: 64rem) 24rem, 50vw");
        if (photo.Audience == Audience.CloseFriends)
            page.Add($"<span class=\"badge\">{Icons.Of("close-friends", small: true)}<span class=\"visually-hidden\">For close friends</span></span>");
        if (reason is not null)
            page.Add($"<span class=\"over shown\">{reason}</span></a>");
        else
            page.Add($"<span class=\"over\"><span>{Icons.Of("heart", small: true)}<span class=\"visually-hidden\">Likes: </span>{Counted.Number(photo.Likes)}</span><span>{Icons.Of("comment", small: true)}<span class=\"visually-hidden\">Comments: </span>{Counted.Number(photo.Comments)}</span></span></a>");
    }
}
