using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>Light or dark instead of what the device wants; kept in a cookie, so that the first byte already has it.</summary>
internal static class SchemeButton
{
    public static void Write(MarkupText page, Visit visit)
    {
        var (next, label) = visit.Theme switch { "dark" => ("light", "Switch to light"), "light" => ("system", "Follow the device's colours"), _ => ("dark", "Switch to dark") };
        page.Write("<form method=\"post\" action=\"/theme\" data-enhance=\"part\" data-part=\"theme\" data-scheme>");
        Proof.Write(page, visit, visit.Here);
        page.Add($"<input type=\"hidden\" name=\"theme\" value=\"{next}\" /><button class=\"btn btn-icon\" type=\"submit\" aria-label=\"{label}\" title=\"{label}\">{Icons.Of("theme")}</button></form>");
    }
}
