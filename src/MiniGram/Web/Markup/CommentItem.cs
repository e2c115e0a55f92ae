using MiniGram.Model;
using MiniGram.Platform.Engagement;
using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>A comment in the list below a photo.</summary>
internal static class CommentItem
{
    /// <param name="page">Gets it.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="photo">On which photo.</param>
    /// <param name="comment">Which.</param>
    /// <param name="now">From when it is told how long ago it was written.</param>
    /// <param name="back">The page with the list in which it stands.</param>
    public static void Write(MarkupText page, Visit visit, PhotoId photo, CommentCard comment, DateTimeOffset now, string back)
    {
        var (author, mine) = (comment.Author, visit.Account is { } account && account.Id == comment.Author.Id);
        page.Add($"<li class=\"{(mine ? "comment mine" : "comment")}\" id=\"comment-{comment.Id.Value}\" data-key=\"{comment.Id.Value}\">");
        Face.Write(page, Addresses.Avatar(author.Id, author.AvatarKey), "s");
        page.Add($"<p><a class=\"name\" href=\"{Addresses.Profile(author.Username)}\">{author.DisplayName}</a> ");
        Words.Write(page, comment.Text);
        page.Write("</p><div class=\"meta\">");
        When.Write(page, comment.At, now);
        if (comment.Removed)
            page.Write("<span>Removed by a moderator</span>");
        if (comment.CanDelete)
        {
            page.Add($"<form method=\"post\" action=\"/comments/{comment.Id.Value}/delete\" class=\"inline\" data-enhance=\"remove\">");
            Proof.Write(page, visit, back);
            page.Add($"<input type=\"hidden\" name=\"photo\" value=\"{photo.Value}\" /><button type=\"submit\">Delete<span class=\"visually-hidden\"> the comment of {author.DisplayName}</span></button></form>");
        }

        if (!mine && visit.Account is not null)
            page.Add($"<a href=\"/comments/{comment.Id.Value}/report?back={Uri.EscapeDataString(back)}\">Report<span class=\"visually-hidden\"> the comment of {author.DisplayName}</span></a>");
        page.Write("</div></li>");
    }
}
