using MiniGram.Platform.Around;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Hosting;
using MiniGram.Web.Markup;
using MiniGram.Web.Pictures;

namespace MiniGram.Web.Pages;

/// <summary>Photos of those one follows, newest first, and the other feeds beside it.</summary>
/// <param name="photos">What it shows.</param>
/// <param name="whose">following, close-friends, tags or community.</param>
internal sealed class HomePage(Page<PhotoCard> photos, string whose) : IWrittenPage
{
    private static readonly (string Whose, string Address, string Name)[] s_feeds =
        [("following", "/", "Following"), ("close-friends", "/close-friends", "Close friends"), ("tags", "/tags", "Tags"), ("community", "/community", "Community")];

    public FrameFacts Facts { get; } = new("Home", Current: "/") { Script = "around.js" };

    /// <summary>Whether it is not the first page.</summary>
    public bool Later { get; set; }

    /// <summary>Tags that the member follows, on the pages of their photos; else none.</summary>
    public IReadOnlyList<string> Followed { get; init; } = [];

    /// <summary>What stands beside it; null where it comes later, by the script or on a page of its own.</summary>
    public Surroundings? Around { get; set; }

    /// <summary>Rising tags, which stand there, too.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    public void Write(MarkupText page, PageContext context)
    {
        page.Write("<h1 class=\"visually-hidden\">Home</h1><div class=\"with-aside\"><div class=\"stack gap-5\"><div class=\"row\"><nav class=\"segmented\" aria-label=\"Whose photos\">");
        foreach (var feed in s_feeds)
        {
            page.Add($"<a href=\"{feed.Address}\"");
            page.Write(feed.Whose == whose ? " aria-current=\"true\">" : ">");
            page.Add($"{feed.Name}</a>");
        }

        page.Add($"</nav><span class=\"meta push only-wide\">{Icons.Of("clock")}Everything, newest first</span></div>");
        if (Followed.Count > 0 && !Later)
            WriteTags(page, "<div class=\"row gap-2\" aria-label=\"Tags that you follow\" role=\"group\"><span class=\"meta\">Your tags</span>", Followed);
        if (photos.Items.Count == 0 && !Later)
            WriteEmpty(page, context.Files);
        WriteFeed(page, context);
        if (photos.Next is null && (photos.Items.Count > 0 || Later))
            page.Write("<p class=\"feed-end\">That is everything. You have seen it all, back to the first photo.</p>");
        page.Write("</div>");
        WriteAside(page, context);
        page.Write("</div>");
    }

    private static void WriteTags(MarkupText page, string opening, IReadOnlyList<string> tags)
    {
        page.Write(opening);
        foreach (var tag in tags)
            TagLinks.Write(page, tag);
        page.Write("</div>");
    }

    private void WriteFeed(MarkupText page, PageContext context)
    {
        page.Write("<div class=\"feed\" data-list>");
        var eager = 2;
        foreach (var strip in Strips.Of(photos.Items))
            FeedCard.Write(page, context.Visit, strip, context.Now, eager-- > 0, Followed);
        page.Write("</div>");
        More.Write(page, context.Visit, photos.Next, "Older photos");
    }

    private void WriteAside(MarkupText page, PageContext context)
    {
        page.Write("<aside class=\"aside stack gap-5 only-wide\" aria-label=\"Around you\"");
        if (Around is null)
        {
            page.Write(" data-around=\"/around\"><noscript><a href=\"/around\">People, tags and photos around you</a></noscript>");
        }
        else
        {
            page.Write(">");
            SurroundingParts.Write(page, context.Visit, Around, Tags);
        }

        page.Write("</aside>");
    }

    private void WriteEmpty(MarkupText page, StaticAssets files)
    {
        var (title, text, plant, step) = whose switch
        {
            "following" => ("No photos here yet", "Follow someone, and what they post shows up here, newest first, nothing left out.", "fern", "<a class=\"btn btn-primary\" href=\"/explore\">Explore the community</a>"),
            "close-friends" => ("No photos from close friends yet", "When someone puts you on their list, what they share with it shows up here.", "weed", "<a class=\"btn\" href=\"/search\">Find people</a>"),
            "tags" when Followed.Count == 0 => ("You follow no tags yet", "Follow a tag on its page, and what anyone shares with it shows up here, newest first.", "umbel", "<a class=\"btn btn-primary\" href=\"/explore\">Find tags</a>"),
            "tags" => ("No photos with your tags yet", "When someone shares one that you may see, it shows up here.", "umbel", "<a class=\"btn\" href=\"/explore\">Find more tags</a>"),
            _ => ("No photos in the community yet", "Be the first: what you share with the community shows up here.", "umbel", "<a class=\"btn btn-primary\" href=\"/post\">Post a photo</a>"),
        };
        EmptyPanel.Write(page, files, title, text, plant, step);
    }
}
