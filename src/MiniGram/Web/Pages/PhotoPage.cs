using MiniGram.Model;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Markup;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Pages;

/// <summary>One photo, what is said about it, and what is like it.</summary>
/// <param name="photo">Which.</param>
/// <param name="comments">What is said.</param>
/// <param name="similar">Best first; none where nothing is like it.</param>
internal sealed class PhotoPage(PhotoCard photo, CommentSection comments, IReadOnlyList<SimilarPost> similar) : IWrittenPage
{
    public FrameFacts Facts { get; } = new($"Photo by {photo.Author.DisplayName}", "Photo") { Wide = true };

    public void Write(MarkupText page, PageContext context)
    {
        var picture = Picture.Of(photo);
        page.Add($"<h1 class=\"visually-hidden\">Photo by {photo.Author.DisplayName}</h1><div class=\"photo-page\" data-photo><figure class=\"mat\">");
        Print.Write(page, picture, picture.Classes, eager: true, "(min-width: 64rem) 60vw, 100vw");
        page.Write("</figure><div class=\"stack gap-5\"><div class=\"stack gap-3\">");
        WriteLabel(page, context);
        if (photo.Removed)
            page.Write("<p class=\"caveat\">A moderator has removed this photo. Nobody but you and the moderators sees it.</p>");
        PhotoLabel.WriteWords(page, photo);
        WriteActions(page, context);
        page.Write("</div>");
        comments.Write(page, context.Visit, context.Now);
        page.Write("</div></div>");
        if (similar.Count > 0)
            WriteSimilar(page);
    }

    private void WriteLabel(MarkupText page, PageContext context)
    {
        page.Write("<div class=\"photo-label\">");
        PhotoLabel.WriteWho(page, photo, null, edited: photo.EditedAt is not null);
        if (!photo.Mine)
            FollowForm.Write(page, context.Visit, photo.Author, compact: true);
        page.Write("</div>");
    }

    private void WriteActions(MarkupText page, PageContext context)
    {
        var here = Addresses.Photo(photo.Id);
        page.Write("<div class=\"row gap-2\">");
        Heart.Write(page, context.Visit, photo.Id, photo.Liked, photo.Likes);
        page.Add($"<a class=\"action\" href=\"{here}/likes\">Who likes it</a><details class=\"menu push\"><summary class=\"btn btn-icon\" aria-label=\"More about this photo\">{Icons.Of("more")}</summary><div>");
        if (photo.Mine)
            page.Add($"<a href=\"{here}/edit\">{Icons.Of("edit", small: true)}Edit</a><a class=\"danger\" href=\"{here}/delete\">Delete</a>");
        else
            WriteOrder(page, context, here);
        page.Write("</div></details></div>");
    }

    private void WriteOrder(MarkupText page, PageContext context, string here)
    {
        if (context.Visit.MayReview)
            page.Add($"<a href=\"{OrderWords.Address(new(photo.Author.Id, photo.Id, null))}\">{Icons.Of("shield", small: true)}Case</a>");
        page.Add($"<a href=\"{here}/report\">Report</a>");
    }

    private void WriteSimilar(MarkupText page)
    {
        var reasons = new Dictionary<PhotoId, string>();
        foreach (var post in similar)
            reasons[post.Card.Id] = post.Reason;
        page.Write("<section id=\"similar\" aria-labelledby=\"similar-title\"><div class=\"edge\"><h2 id=\"similar-title\">Similar photos</h2><p>By shared tags, rare ones first, and by who likes both</p></div>");
        ContactSheet.Write(page, [.. similar.Select(post => post.Card)], list: false, eager: false, card => reasons[card.Id]);
        page.Write("</section>");
    }
}
