using MiniGram.Model;
using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>The button that likes a photo: a form that is one button, which the script sends without a new page.</summary>
internal static class Heart
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="id">Which photo.</param>
    /// <param name="liked">Whether they like it.</param>
    /// <param name="likes">How many do.</param>
    /// <param name="back">Where to come back to without a script; null for this page.</param>
    public static void Write(MarkupText page, Visit visit, PhotoId id, bool liked, int likes, string? back = null)
    {
        page.Add($"<span data-part=\"like-{id.Value}\">");
        if (visit.Account is null)
        {
            page.Add($"<a class=\"action\" href=\"/sign-in?back={Uri.EscapeDataString(Addresses.Photo(id))}\" aria-label=\"Sign in to like, {Counted.Of(likes, "like")}\">{Icons.Of("heart")}{Counted.Number(likes)}</a></span>");
            return;
        }

        page.Add($"<form method=\"post\" action=\"{Addresses.Photo(id)}/{(liked ? "unlike" : "like")}\" class=\"inline\" data-enhance=\"part\" data-like>");
        Proof.Write(page, visit, back ?? visit.Here);
        page.Add($"<button class=\"action\" type=\"submit\" aria-pressed=\"{(liked ? "true" : "false")}\" aria-label=\"Like, {Counted.Of(likes, "like")}\">{Icons.Of("heart")}{Counted.Number(likes)}</button></form></span>");
    }
}
