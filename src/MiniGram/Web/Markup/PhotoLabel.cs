using MiniGram.Platform.Photos;
using MiniGram.Web.Components;

namespace MiniGram.Web.Markup;

/// <summary>What the label beneath a print says, in a feed as on its own page.</summary>
internal static class PhotoLabel
{
    /// <summary>Whose it is, for whom and since when.</summary>
    /// <param name="page">Gets it.</param>
    /// <param name="photo">Of which.</param>
    /// <param name="now">From when it is told how long ago it was posted; null for the day itself.</param>
    /// <param name="close">Whether the author's picture tells that it is for close friends.</param>
    /// <param name="edited">Whether it is told that it was edited.</param>
    public static void WriteWho(MarkupText page, PhotoCard photo, DateTimeOffset? now, bool close = false, bool edited = false)
    {
        Face.Write(page, Addresses.Avatar(photo.Author.Id, photo.Author.AvatarKey), close: close);
        page.Add($"<div class=\"who\"><div><a class=\"name\" href=\"{Addresses.Profile(photo.Author.Username)}\">{photo.Author.DisplayName}</a></div><div class=\"meta\">");
        page.Add($"{Icons.Of(AudienceWords.Icon(photo.Audience))}<span>{AudienceWords.Name(photo.Audience)}</span><span aria-hidden=\"true\">·</span>");
        When.Write(page, photo.PostedAt, now);
        if (edited)
            page.Write("<span aria-hidden=\"true\">·</span><span>edited</span>");
        page.Write("</div></div>");
    }

    /// <summary>Its caption, and those of its tags that are not in it.</summary>
    public static void WriteWords(MarkupText page, PhotoCard photo)
    {
        if (photo.Caption.Length > 0)
        {
            page.Write("<p class=\"caption\">");
            Words.Write(page, photo.Caption);
            page.Write("</p>");
        }

        TagLinks.WriteRow(page, photo);
    }
}
