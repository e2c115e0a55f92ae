using MiniGram.Platform.Photos;

namespace MiniGram.Web.Markup;

/// <summary>
/// A contact sheet: rows of equal height, nothing cropped. How wide each photo is depends on those after it, so none shows before the last has come, by the mark behind it: else they would move.
/// </summary>
internal static class ContactSheet
{
    private const int FirstRow = 6;

    /// <param name="page">Gets it.</param>
    /// <param name="photos">In order.</param>
    /// <param name="list">Whether further pages are added to it.</param>
    /// <param name="eager">Whether its first row is in view at once.</param>
    /// <param name="reason">Why a photo is here; null shows likes and comments instead.</param>
    public static void Write(MarkupText page, IReadOnlyList<PhotoCard> photos, bool list, bool eager, Func<PhotoCard, string>? reason = null)
    {
        page.Write(list ? "<div class=\"sheet\" data-list>" : "<div class=\"sheet\">");
        for (var i = 0; i < photos.Count; i++)
            SheetTile.Write(page, photos[i], eager && i < FirstRow, reason?.Invoke(photos[i]));
        page.Write("</div><i class=\"end\" hidden></i>");
    }
}
