using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>Follow a tag, or no longer.</summary>
internal static class TagFollowForm
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="name">The tag, without its '#'.</param>
    /// <param name="followed">Whether they follow it.</param>
    public static void Write(MarkupText page, Visit visit, string name, bool followed)
    {
        page.Add($"<span data-part=\"tag-{name}\"><form method=\"post\" action=\"{Addresses.Tag(name)}/{(followed ? "unfollow" : "follow")}\" class=\"inline\" data-enhance=\"part\">");
        Proof.Write(page, visit, visit.Here);
        if (followed)
            page.Add($"<button class=\"btn btn-compact\" type=\"submit\">{Icons.Of("check", small: true)}Following<span class=\"visually-hidden\"> #{name}, press to unfollow</span></button></form></span>");
        else
            page.Add($"<button class=\"btn btn-compact\" type=\"submit\">Follow<span class=\"visually-hidden\"> #{name}</span></button></form></span>");
    }
}
