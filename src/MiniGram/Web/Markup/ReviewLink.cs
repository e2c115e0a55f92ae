using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>A moderator's way to Review, with how much waits there: on a phone it stands in no bar.</summary>
internal static class ReviewLink
{
    /// <param name="page">Gets it; nothing for anyone but a moderator.</param>
    /// <param name="visit">Who looks.</param>
    public static void Write(MarkupText page, Visit visit)
    {
        if (!visit.MayReview)
            return;
        page.Add($"<a class=\"btn\" href=\"/review\">{Icons.Of("shield", small: true)}Review");
        if (visit.Waiting > 0)
            page.Add($"<span class=\"count quiet\">{Counted.Waiting(visit.Waiting)}<span class=\"visually-hidden\"> waiting</span></span>");
        page.Write("</a>");
    }
}
