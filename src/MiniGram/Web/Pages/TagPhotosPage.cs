using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Photos;
using MiniGram.Web.Atom;
using MiniGram.Web.Components;
using MiniGram.Web.Markup;

namespace MiniGram.Web.Pages;

/// <summary>The photos with a tag: the most liked of late, then the newest first.</summary>
/// <param name="tag">Without its '#'.</param>
/// <param name="facts">Null when the visitor sees no photo with it.</param>
/// <param name="top">On the first page of a tag that has many; else none.</param>
/// <param name="photos">The newest.</param>
internal sealed class TagPhotosPage(string tag, TagPage? facts, IReadOnlyList<PhotoCard> top, Page<PhotoCard> photos) : IWrittenPage
{
    public FrameFacts Facts { get; } = new("#" + tag, "#" + tag, "/explore")
    {
        Feed = photos.Items.Any(photo => photo is { Audience: Audience.Public, Author.Private: false, Removed: false }) ? Addresses.Tag(tag) + AtomEndpoints.Ending : null,
    };

    public void Write(MarkupText page, PageContext context)
    {
        page.Add($"<div class=\"stack gap-5\"><div class=\"page-head\"><h1>#{tag}</h1>");
        if (facts is not null)
            page.Add($"<p>{(facts.Photos >= 1000 ? "1,000 photos or more" : Counted.Of(facts.Photos, "photo"))}</p>");
        if (context.Visit.Account is not null)
            TagFollowForm.Write(page, context.Visit, tag, facts?.Followed ?? false);
        page.Write("</div>");
        if (facts is { Related.Count: > 0 })
        {
            page.Write("<div class=\"row gap-2\"><span class=\"meta\">Goes with</span>");
            foreach (var related in facts.Related)
                TagLinks.Write(page, related);
            page.Write("</div>");
        }

        if (facts is null)
            EmptyPanel.Write(page, context.Files, $"No photos with #{tag}", "None that you can see, at least. Post one, or look at what the community shares.", "umbel", "<a class=\"btn\" href=\"/explore\">Explore the community</a>");
        if (top.Count > 0)
        {
            page.Write("<section aria-labelledby=\"top\"><div class=\"edge\"><h2 id=\"top\">Most liked</h2><p>Of late</p></div>");
            ContactSheet.Write(page, top, list: false, eager: true);
            page.Write("</section>");
        }

        if (photos.Items.Count > 0)
        {
            page.Write("<section aria-labelledby=\"newest\"><div class=\"edge\"><h2 id=\"newest\">Newest</h2></div>");
            ContactSheet.Write(page, photos.Items, list: true, eager: top.Count == 0);
            More.Write(page, context.Visit, photos.Next, "Older photos");
            page.Write("</section>");
        }

        page.Write("</div>");
    }
}
