using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>The fields that prove that a form is ours, and tell where it leads back to.</summary>
internal static class Proof
{
    /// <param name="page">Gets them.</param>
    /// <param name="visit">Whose form it is.</param>
    /// <param name="back">The page of ours to come back to; null for the action's own choice.</param>
    public static void Write(MarkupText page, Visit visit, string? back)
    {
        page.Add($"<input type=\"hidden\" name=\"{visit.FormTokenName}\" value=\"{visit.FormToken}\" />");
        if (back is not null)
            page.Add($"<input type=\"hidden\" name=\"back\" value=\"{back}\" />");
    }
}
