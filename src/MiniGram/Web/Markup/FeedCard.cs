using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>A print in a feed, and its label beneath: several prints of one author within an hour become one strip.</summary>
internal static class FeedCard
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="photos">One, or several of one author; never none.</param>
    /// <param name="now">From when it is told how long ago they were posted.</param>
    /// <param name="eager">Whether it is in view at once.</param>
    /// <param name="followed">Tags for which photos are here; none where they are here for another reason.</param>
    public static void Write(MarkupText page, Visit visit, IReadOnlyList<PhotoCard> photos, DateTimeOffset now, bool eager, IReadOnlyList<string> followed)
    {
        var first = photos[0];
        page.Add($"<article class=\"photo-card\" data-photo data-key=\"{first.Id.Value}\" aria-label=\"Photo by {first.Author.DisplayName}\">");
        if (photos.Count == 1)
            WritePrint(page, first, "photo ", eager, Print.Feed);
        else
            WriteStrip(page, photos, eager);
        page.Write("<div class=\"photo-label\">");
        PhotoLabel.WriteWho(page, first, now, close: first.Audience == Audience.CloseFriends && !first.Mine);
        if (photos.Count == 1)
            WriteActions(page, visit, first);
        page.Write("</div>");
        PhotoLabel.WriteWords(page, first);
        if (followed.Count > 0 && first.Tags.FirstOrDefault(tag => followed.Contains(tag, StringComparer.Ordinal)) is { } why)
            page.Add($"<p class=\"why\">{Icons.Of("why", small: true)}Here because you follow #{why}</p>");
        page.Write("</article>");
    }

    private static void WriteStrip(MarkupText page, IReadOnlyList<PhotoCard> photos, bool eager)
    {
        page.Write("<div class=\"strip\">");
        foreach (var photo in photos)
            WritePrint(page, photo, "", eager, $"(min-width: 64rem) {38 / photos.Count}rem, {100 / photos.Count}vw");
        page.Write("</div>");
    }

    private static void WritePrint(MarkupText page, PhotoCard photo, string css, bool eager, string sizes)
    {
        var picture = Picture.Of(photo);
        page.Add($"<a class=\"{css}{picture.Classes}\" href=\"{Addresses.Photo(photo.Id)}\">");
        Print.Write(page, picture, null, eager, sizes);
        page.Write("</a>");
    }

    private static void WriteActions(MarkupText page, Visit visit, PhotoCard photo)
    {
        page.Write("<div class=\"actions\">");
        Heart.Write(page, visit, photo.Id, photo.Liked, photo.Likes);
        page.Add($"<a class=\"action\" href=\"{Addresses.Comments(photo.Id)}\" aria-label=\"{Counted.Of(photo.Comments, "comment")}\">{Icons.Of("comment")}{Counted.Number(photo.Comments)}</a>");
        page.Add($"<a class=\"action\" href=\"{Addresses.Photo(photo.Id)}#similar\" aria-label=\"Similar photos\" title=\"Similar photos\">{Icons.Of("similar")}</a></div>");
    }
}
