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
        await CommentAsync(site, "noor", photo, 33);

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
        await CommentAsync(site, "maya", photo, 40);
        var proof = (await maya.OpenAsync($"/photos/{photo.Value}")).QuerySelector("form.composer input[name=form]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/photos/{photo.Value}/comments") { Content = new FormUrlEncodedContent([new("form", proof), new("comment", "number 41.")]), Headers = { { "X-Part", "1" } } };

        var part = await (await maya.AskAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains("number 41.", part, StringComparison.Ordinal);
        Assert.DoesNotContain("number 11.", part, StringComparison.Ordinal);
        Assert.Contains("number 12.", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_a_comment_leads_back_to_the_page_on_which_it_stood()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        var photo = await site.PostAsync("maya");
        await CommentAsync(site, "maya", photo, 40);

        await maya.OpenAsync($"/photos/{photo.Value}");
        await maya.OpenAsync(maya.Page.QuerySelector("[data-more] a")!.GetAttribute("href")!);
        Assert.Equal(("number 31.", "number 40."), Ends(maya));
        await maya.SendAsync(".comment:nth-child(3) form");

        Assert.Equal((("number 31.", "number 40."), "39 comments"), (Ends(maya), maya.Page.QuerySelector("#comments-title")!.TextContent));
        Assert.DoesNotContain("number 33.", maya.Text, StringComparison.Ordinal);
    }

    private static async Task CommentAsync(RunningSite site, string who, PhotoId photo, int times)
    {
        var viewer = new Platform.People.Viewer(await site.IdAsync(who), Role.Member);
        for (var i = 1; i <= times; i++)
            await site.Get<CommentService>().AddAsync(viewer, photo, $"number {i}.");
    }

    private static (string First, string Last) Ends(Visitor visitor)
    {
        var all = visitor.Page.QuerySelectorAll(".comment > p").Select(text => text.TextContent[(text.TextContent.IndexOf("number", StringComparison.Ordinal))..]).ToList();
        return (all[0], all[^1]);
    }
}
