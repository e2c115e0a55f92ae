using System.Net;
using AngleSharp.Dom;
using MiniGram.Platform.Media;

namespace MiniGram.Web;

/// <summary>The whole story of two people on the site, with no script at all.</summary>
public sealed class StoryTests
{
    private static readonly (string, byte[]) Picture = ("harbour.png", SamplePicture.Png());

    [Fact]
    public async Task Two_people_meet()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await SignUpAsync(site, "maya", "Maya Okafor");
        using var noor = await SignUpAsync(site, "noor", "Noor Haddad");

        // One posts to everyone and to close friends.
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "Surf from the cliff #ocean #fromabove", ["altText"] = "Surf on a beach", ["audience"] = "public" }, Picture);
        var open = maya.Path;
        Assert.StartsWith("/photos/", open, StringComparison.Ordinal);
        Assert.Contains("Your photo is posted", maya.Text, StringComparison.Ordinal);
        await maya.OpenAsync("/@noor");
        await maya.SendAsync("form[action='/@noor/close-friend']");
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "Only for you", ["audience"] = "close-friends" }, ("kitchen.jpg", SamplePicture.Jpeg()));
        var close = maya.Path;

        // The other finds the public one by its tag, follows, likes, comments.
        await noor.OpenAsync("/tags/ocean");
        await noor.OpenAsync(noor.Page.QuerySelector("main .sheet a")!.GetAttribute("href")!);
        Assert.Equal(open, noor.Path);
        Assert.Equal("Surf on a beach", noor.Page.QuerySelector(".mat img")!.GetAttribute("alt"));
        Assert.Equal("image/webp", (await noor.AskAsync(noor.Page.QuerySelector(".mat img")!.GetAttribute("src")!)).Content.Headers.ContentType!.MediaType);
        await noor.SendAsync("form[action='/@maya/follow']");
        Assert.Equal(open, noor.Path);
        await noor.SendAsync("form[data-like]");
        Assert.Equal("true", noor.Page.QuerySelector("form[data-like] button")!.GetAttribute("aria-pressed"));
        await noor.SendAsync("form.composer", new() { ["comment"] = "Lovely, @maya. Which bay is it?" });
        Assert.Contains("Which bay is it?", noor.Page.QuerySelector(".comment")!.TextContent, StringComparison.Ordinal);

        // Similar posts are shown with their reason.
        await site.PostAsync("maya", "Another #fromabove #ocean");
        using var tomas = await SignUpAsync(site, "tomas", "Tomas Lind");
        var similar = await site.PostAsync("tomas", "From a kite #fromabove");
        await noor.OpenAsync(open);
        Assert.Contains("#fromabove", noor.Page.QuerySelector($"#similar a[href='/photos/{similar.Value}'] .over")!.TextContent, StringComparison.Ordinal);

        // Home has both, newest first, and an end.
        await noor.OpenAsync("/");
        Assert.Equal([close, open], noor.Page.QuerySelectorAll("a.photo").Select(link => link.GetAttribute("href")).TakeLast(2));
        Assert.Contains("That is everything", noor.Text, StringComparison.Ordinal);
        await noor.OpenAsync("/close-friends");
        Assert.Equal([close], noor.Page.QuerySelectorAll("a.photo").Select(link => link.GetAttribute("href")));

        // The author is told, once.
        await maya.OpenAsync("/");
        Assert.Equal("3 unread", maya.Page.QuerySelector(".rail .count")!.TextContent);
        await maya.OpenAsync("/notifications");
        Assert.Equal(3, maya.Page.QuerySelectorAll(".notice.unread").Length);
        Assert.Contains("Noor Haddad likes your photo", maya.Text, StringComparison.Ordinal);
        Assert.Contains("Noor Haddad follows you", maya.Text, StringComparison.Ordinal);
        Assert.Contains("commented: “Lovely, @maya. Which bay is it?”", maya.Text, StringComparison.Ordinal);
        await maya.OpenAsync("/notifications");
        Assert.Empty(maya.Page.QuerySelectorAll(".notice.unread"));

        // A block ends it: neither sees the other, not even by address.
        await noor.OpenAsync("/@maya");
        await noor.SendAsync("form[action='/@maya/block']");
        Assert.Contains("Neither of you sees the other", noor.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await noor.AskAsync(open)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await noor.AskAsync(close)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync("/@noor")).StatusCode);

        // The other may block and report as well, by name, and learns nothing by it: for nobody's name it is the same.
        var pages = new List<string>();
        foreach (var name in new[] { "noor", "nobody-at-all" })
        {
            await maya.OpenAsync("/settings/people");
            await maya.SendAsync("form[action='/settings/people/block']", new() { ["username"] = "@" + name });
            Assert.Equal("/settings/people", maya.Path);
            Assert.Contains("Blocked. Neither of you sees the other", maya.Text, StringComparison.Ordinal);
            pages.Add((await maya.OpenAsync($"/@{name}/report")).QuerySelector("main")!.TextContent.Replace(name, "", StringComparison.Ordinal));
            await maya.SendAsync("form.panel", new() { ["reason"] = "Harassment" });
            Assert.Equal("/", maya.Path);
            Assert.Contains("A moderator will look at it", maya.Text, StringComparison.Ordinal);
        }

        Assert.Equal(pages[0], pages[1]);
        await maya.OpenAsync("/settings/people");
        Assert.Contains("@noor", maya.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor Haddad", maya.Text, StringComparison.Ordinal);
        await maya.SendAsync("form[action='/@noor/unblock']");
        Assert.DoesNotContain("@noor", maya.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_refused_file_keeps_no_other_back()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");

        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "Two" }, Picture, ("notes.png", "no picture"u8.ToArray()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        var rows = maya.Page.QuerySelectorAll(".said-row").Select(row => row.TextContent).ToList();
        Assert.Contains("harbour.png", rows[0], StringComparison.Ordinal);
        Assert.Contains("Posted", rows[0], StringComparison.Ordinal);
        Assert.Contains("notes.png", rows[1], StringComparison.Ordinal);
        Assert.Contains("Post JPEG, PNG, WebP or AVIF", rows[1], StringComparison.Ordinal);
        Assert.Equal("Two", maya.Page.QuerySelector("textarea[name=caption]")!.TextContent);
    }

    [Fact]
    public async Task Photo_is_changed_and_deleted_by_its_author()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "First words" }, Picture);
        var (photo, picture) = (maya.Path, maya.Page.QuerySelector(".mat img")!.GetAttribute("src")!);

        await maya.OpenAsync(photo + "/edit");
        await maya.SendAsync($"form[action='{photo}/edit']", new() { ["caption"] = "Second words", ["audience"] = "followers" });
        Assert.Contains("Second words", maya.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().AskAsync(picture)).StatusCode);
        await maya.OpenAsync(photo + "/delete");
        await maya.SendAsync($"form[action='{photo}/delete']");

        Assert.Contains("The photo is deleted", maya.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync(photo)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync(picture)).StatusCode);
    }

    private static async Task<Visitor> SignUpAsync(RunningSite site, string name, string display)
    {
        var visitor = site.Visit();
        await visitor.OpenAsync("/sign-up");
        await visitor.SendAsync("form[action='/sign-up']", new() { ["username"] = name, ["displayName"] = display, ["password"] = RunningSite.Password });
        Assert.Equal("/", visitor.Path);
        return visitor;
    }
}
