using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>A form that is one button.</summary>
internal static class ActionForm
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Whose form it is.</param>
    /// <param name="action">Where it is sent.</param>
    /// <param name="words">On the button.</param>
    /// <param name="css">The button's classes.</param>
    /// <param name="icon">Before the words; null for none.</param>
    /// <param name="back">The page of ours to come back to; null for the action's own choice.</param>
    public static void Write(MarkupText page, Visit visit, string action, string words, string css = "btn", string? icon = null, string? back = null)
    {
        page.Add($"<form method=\"post\" action=\"{action}\" class=\"inline\">");
        Proof.Write(page, visit, back);
        page.Add($"<button class=\"{css}\" type=\"submit\">");
        if (icon is not null)
            page.Add($"{Icons.Of(icon, small: true)}");
        page.Add($"{words}</button></form>");
    }
}
