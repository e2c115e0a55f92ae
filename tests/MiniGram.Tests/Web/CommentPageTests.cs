using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;

namespace MiniGram.Web;

/// <summary>On which page of many comments one stands.</summary>
public sealed class CommentPageTests
{
    [Fact]
    public async Task Comment_is_shown_to_the_one_who_sent_it_and_found_by_its_notification_on_whichever_page_it_is()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        var photo = await site.PostAsync("maya");
        var (comments, viewer) = (site.Get<CommentService>(), new Platform.People.Viewer(await site.IdAsync("noor"), Role.Member));
        for (var i = 1; i <= 33; i++)
            await comments.AddAsync(viewer, photo, $"number {i}.");

        await noor.OpenAsync($"/photos/{photo.Value}");
        Assert.Equal(("number 1.", "number 30."), Ends(noor));
        await noor.SendAsync("form.composer", new() { ["comment"] = "number 34." });
        Assert.Equal(("number 5.", "number 34."), Ends(noor));
        Assert.EndsWith("#" + noor.Page.QuerySelectorAll(".comment")[^1].Id, noor.Path, StringComparison.Ordinal);
        await noor.ClickAsync("From the first comment");
        Assert.Equal(("number 1.", "number 30."), Ends(noor));

        await maya.OpenAsync("/notifications");
        var link = maya.Page.QuerySelectorAll("a.notice").First(notice => notice.TextContent.Contains("number 32.", StringComparison.Ordinal)).GetAttribute("href")!;
        await maya.OpenAsync(link);
        Assert.Equal(("number 3.", "number 32."), Ends(maya));
        Assert.EndsWith("#" + maya.Page.QuerySelectorAll(".comment")[^1].Id, link, StringComparison.Ordinal);
        await maya.OpenAsync(maya.Page.QuerySelector("[data-more] a")!.GetAttribute("href")!);
        Assert.Equal(("number 33.", "number 34."), Ends(maya));
    }

    [Fact]
    public async Task Script_gets_the_page_with_the_new_comment_and_its_next_page_is_the_photos()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        var photo = await site.PostAsync("maya");
        var (comments, viewer) = (site.Get<CommentService>(), new Platform.People.Viewer(await site.IdAsync("maya"), Role.Member));
        for (var i = 1; i <= 40; i++)
            await comments.AddAsync(viewer, photo, $"number {i}.");
        var proof = (await maya.OpenAsync($"/photos/{photo.Value}")).QuerySelector("form.composer input[name=form]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/photos/{photo.Value}/comments") { Content = new FormUrlEncodedContent([new("form", proof), new("comment", "number 41.")]), Headers = { { "X-Part", "1" } } };

        var part = await (await maya.AskAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains("number 41.", part, StringComparison.Ordinal);
        Assert.DoesNotContain("number 11.", part, StringComparison.Ordinal);
        Assert.Contains("number 12.", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_viewer_does_not_see_counts_for_no_page()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var omar = await site.JoinAsync("omar");
        var (photo, other) = (await site.PostAsync("maya"), await site.PostAsync("maya"));
        var (me, them) = (new Platform.People.Viewer(await site.IdAsync("omar"), Role.Member), new Platform.People.Viewer(await site.IdAsync("noor"), Role.Member));
        var comments = site.Get<CommentService>();
        var mine = new List<CommentId>();
        var theirs = new List<CommentId>();
        for (var i = 0; i < 45; i++)
        {
            theirs.Add((await comments.AddAsync(them, photo, "hidden"))!.Value);
            mine.Add((await comments.AddAsync(me, photo, $"{i}"))!.Value);
        }

        await site.Get<Platform.People.PeopleService>().BlockAsync(me.Id!.Value, them.Id!.Value);
        foreach (var (n, id) in mine.Index())
        {
            var list = (await comments.ListAsync(me, photo, await comments.BeforeAsync(me, photo, id)))!;
            Assert.Equal(mine.Skip(Math.Max(0, n - 29)).Take(30), list.Items.Select(comment => comment.Id));
        }

        Assert.Null(await comments.BeforeAsync(me, other, mine[^1]));
        Assert.Null(await comments.BeforeAsync(me, photo, new CommentId(999_999)));
    }

    private static (string First, string Last) Ends(Visitor visitor)
    {
        var all = visitor.Page.QuerySelectorAll(".comment > p").Select(text => text.TextContent[(text.TextContent.IndexOf("number", StringComparison.Ordinal))..]).ToList();
        return (all[0], all[^1]);
    }
}
