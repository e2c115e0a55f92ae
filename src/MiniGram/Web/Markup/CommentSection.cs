using MiniGram.Model;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>A photo's comments with the field to write one, replaced as a whole when one comes or goes.</summary>
/// <param name="Photo">Which photo.</param>
/// <param name="List">A page of them.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Typed">What could not be posted, to be mended; null for nothing.</param>
/// <param name="Problem">Why it could not be posted.</param>
internal sealed record CommentSection(PhotoId Photo, Page<CommentCard> List, int Count, string? Typed, string? Problem)
{
    /// <summary>Where these begin; null for the first comment.</summary>
    public PageKey? From { get; init; }

    private string First => Addresses.Comments(Photo);

    private string Here => From is { } key ? $"{Addresses.Photo(Photo)}?after={key}#comments" : First;

    public void Write(MarkupText page, Visit visit, DateTimeOffset now)
    {
        page.Add($"<section class=\"stack\" id=\"comments\" aria-labelledby=\"comments-title\" data-part=\"comments\"><div class=\"row\"><h2 id=\"comments-title\">{(Count == 0 ? "No comments yet" : Counted.Of(Count, "comment"))}</h2>");
        page.Write(Count > 1 ? "<span class=\"meta push\">Oldest first</span>" : "");
        page.Write("</div>");
        if (From is not null)
            page.Add($"<p><a href=\"{First}\">From the first comment</a></p>");
        page.Write("<ul class=\"stack\" data-list>");
        foreach (var comment in List.Items)
            CommentItem.Write(page, visit, Photo, comment, now, Here);
        page.Write("</ul>");
        More.Write(page, visit, List.Next, "Show more comments", Addresses.Photo(Photo));
        if (visit.Account is null)
            page.Add($"<p><a href=\"/sign-in?back={Uri.EscapeDataString(First)}\">Sign in to comment</a></p>");
        else
            WriteField(page, visit);
        page.Write("</section>");
    }

    private void WriteField(MarkupText page, Visit visit)
    {
        page.Add($"<form method=\"post\" action=\"{Addresses.Photo(Photo)}/comments\" class=\"composer\" data-enhance=\"part\">");
        Proof.Write(page, visit, First);
        page.Write("<label class=\"visually-hidden\" for=\"f-comment\">Write a comment</label><input class=\"input\" id=\"f-comment\" name=\"comment\"");
        if (Typed is not null)
            page.Add($" value=\"{Typed}\"");
        page.Add($" placeholder=\"Say something kind or useful\" maxlength=\"{Platform.Limits.Comment}\" autocomplete=\"off\" required");
        page.Write(Problem is null ? "" : " aria-invalid=\"true\" aria-describedby=\"comment-problem\"");
        page.Write(" data-focus /><button class=\"btn btn-primary\" type=\"submit\">Send</button></form>");
        if (Problem is not null)
            page.Add($"<span class=\"error-text\" id=\"comment-problem\">{Icons.Of("warning", small: true)}{Problem}</span>");
    }
}
