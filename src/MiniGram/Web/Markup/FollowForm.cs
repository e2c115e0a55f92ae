using MiniGram.Platform.People;
using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>Follow, take a request back, or follow no longer.</summary>
internal static class FollowForm
{
    public static void Write(MarkupText page, Visit visit, PersonCard person, bool compact)
    {
        page.Add($"<span data-part=\"follow-{person.Id.Value}\">");
        if (visit.Account is null || visit.Account.Id != person.Id)
        {
            page.Add($"<form method=\"post\" action=\"{Addresses.Profile(person.Username)}/{(person.Following || person.Requested ? "unfollow" : "follow")}\" class=\"inline\" data-enhance=\"part\">");
            Proof.Write(page, visit, visit.Here);
            if (compact)
                page.Write("<input type=\"hidden\" name=\"compact\" value=\"yes\" />");
            var css = compact ? "btn btn-compact" : "btn";
            if (person.Following)
                page.Add($"<button class=\"{css}\" type=\"submit\">{Icons.Of("check", small: true)}Following<span class=\"visually-hidden\"> {person.DisplayName}, press to unfollow</span></button></form>");
            else if (person.Requested)
                page.Add($"<button class=\"{css}\" type=\"submit\">{Icons.Of("clock", small: true)}Requested<span class=\"visually-hidden\"> to follow {person.DisplayName}, press to take it back</span></button></form>");
            else
                page.Add($"<button class=\"{(compact ? css : "btn btn-primary")}\" type=\"submit\">Follow<span class=\"visually-hidden\"> {person.DisplayName}</span></button></form>");
        }

        page.Write("</span>");
    }
}
