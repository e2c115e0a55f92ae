using System.Net;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web;

/// <summary>From a report to a decision, an answer and its undoing, without scripts.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Removed_photo_comes_back_when_its_author_is_right()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya Okafor");
        using var noor = await site.JoinAsync("noor");
        using var keeper = await site.JoinAsync("keeper", role: Role.Moderator);
        var photo = $"/photos/{(await site.PostAsync("maya", "Nothing wrong with it")).Value}";

        await noor.OpenAsync(photo + "/report");
        await noor.SendAsync("main form", new() { ["reason"] = "Rights", ["note"] = "I took this" });
        Assert.Contains("A moderator will look at it", noor.Text, StringComparison.Ordinal);
        await keeper.OpenAsync("/review");
        await keeper.OpenAsync(keeper.Page.QuerySelector("a.notice")!.GetAttribute("href")!);
        Assert.Contains("I took this", keeper.Text, StringComparison.Ordinal);
        await keeper.SendAsync("form[action='/review/decide']", new() { ["kind"] = "RemovePhoto", ["reason"] = "It is someone else's" });
        Assert.Equal(HttpStatusCode.NotFound, (await noor.AskAsync(photo)).StatusCode);

        await maya.OpenAsync("/notifications");
        Assert.Contains("It is someone else's", maya.Text, StringComparison.Ordinal);
        await maya.OpenAsync("/decisions");
        await maya.SendAsync("main form", new() { ["text"] = "I have the negative" });
        Assert.Contains("You answered: I have the negative", maya.Text, StringComparison.Ordinal);
        await keeper.OpenAsync("/review");
        await keeper.SendAsync("form[action='/review/reply']", new() { ["words"] = "You are right", ["undo"] = "yes" });

        Assert.Equal(HttpStatusCode.OK, (await noor.AskAsync(photo)).StatusCode);
    }

    [Fact]
    public async Task Moderator_finds_the_queue_the_case_and_the_undo_of_a_decision_from_every_place()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya Okafor");
        using var noor = await site.JoinAsync("noor");
        using var keeper = await site.JoinAsync("keeper", role: Role.Moderator);
        var photo = $"/photos/{(await site.PostAsync("maya", "Nothing wrong with it")).Value}";
        await noor.OpenAsync(photo + "/report");
        await noor.SendAsync("main form", new() { ["reason"] = "Rights" });

        foreach (var path in new[] { "/@keeper", "/settings" })
        {
            await keeper.OpenAsync(path);
            Assert.Equal((path, "1 waiting"), (path, keeper.Page.QuerySelector("main a[href='/review'] .count")!.TextContent));
            await noor.OpenAsync(path);
            Assert.Null(noor.Page.QuerySelector("a[href^='/review']"));
        }

        await noor.OpenAsync(photo);
        Assert.Null(noor.Page.QuerySelector("a[href^='/review']"));
        await keeper.OpenAsync("/@maya");
        await keeper.ClickAsync("Case");
        Assert.Contains("The account of Maya Okafor", keeper.Text, StringComparison.Ordinal);
        await keeper.OpenAsync(photo);
        await keeper.ClickAsync("Case");
        Assert.Contains("Nothing wrong with it", keeper.Text, StringComparison.Ordinal);
        await keeper.SendAsync("form[action='/review/decide']", new() { ["kind"] = "RemovePhoto", ["reason"] = "It is someone else's" });
        Assert.Equal("/review", keeper.Path);
        await keeper.ClickAsync("Decided");
        Assert.Equal("/review/log", keeper.Path);
        await keeper.SendAsync("form[action='/review/undo']", new() { ["reason"] = "It was hers" });
        Assert.Equal("/review/log", keeper.Path);
        Assert.Contains("It was hers", keeper.Text, StringComparison.Ordinal);
        Assert.Null(keeper.Page.QuerySelector("form[action='/review/undo']"));
        Assert.Equal(HttpStatusCode.OK, (await noor.AskAsync(photo)).StatusCode);
    }

    [Fact]
    public async Task Picture_of_a_deleted_photo_is_shown_to_moderators_until_they_decide()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var keeper = await site.JoinAsync("keeper", role: Role.Moderator);
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[action='/post']", new() { ["caption"] = "Said in anger" }, ("me.png", Platform.Media.SamplePicture.Png()));
        var (photo, picture) = (maya.Path, maya.Page.QuerySelector(".mat img")!.GetAttribute("src")!);
        await noor.OpenAsync(photo + "/report");
        await noor.SendAsync("main form", new() { ["reason"] = "Hate" });
        await maya.OpenAsync(photo + "/delete");
        await maya.SendAsync("main form");

        foreach (var visitor in new[] { maya, noor })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(picture)).StatusCode);
        await keeper.OpenAsync("/review");
        Assert.Contains("Said in anger", keeper.Text, StringComparison.Ordinal);
        await keeper.OpenAsync(keeper.Page.QuerySelector("a.notice")!.GetAttribute("href")!);
        Assert.Contains("was deleted after it was reported", keeper.Text, StringComparison.Ordinal);
        Assert.Equal(picture, keeper.Page.QuerySelector("main .photo img")!.GetAttribute("src"));
        Assert.Equal("no-cache, private", (await keeper.AskAsync(picture)).Headers.CacheControl!.ToString());
        Assert.Null(keeper.Page.QuerySelector("input[value=RemovePhoto]"));
        await keeper.SendAsync("form[action='/review/decide']", new() { ["kind"] = "Dismiss", ["reason"] = "It is gone" });
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.AskAsync(picture)).StatusCode);
    }

    [Fact]
    public async Task Suspended_member_reads_why_and_can_do_nothing_else()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var keeper = await site.JoinAsync("keeper", role: Role.Moderator);
        var id = (await site.IdAsync("maya")).Value;
        await keeper.OpenAsync($"/review/case?account={id}");
        await keeper.SendAsync("form[action='/review/decide']", new() { ["kind"] = "Suspend", ["reason"] = "No person" });

        foreach (var path in new[] { "/", "/post", "/settings", "/notifications" })
        {
            await maya.OpenAsync(path);
            Assert.Equal((path, "/decisions"), (path, maya.Path));
        }

        Assert.Contains("No person", maya.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().AskAsync("/@maya")).StatusCode);
        await maya.OpenAsync("/settings/data");
        Assert.Equal("/settings/data", maya.Path);
        Assert.NotNull(maya.Page.QuerySelector("main form[action='/sign-out']"));
        await maya.OpenAsync("/decisions");
        await maya.SendAsync("main form[action='/sign-out']");
        await maya.OpenAsync("/decisions");
        Assert.StartsWith("/sign-in", maya.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_of_a_suspended_member_are_shown_to_moderators_alone()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var keeper = await site.JoinAsync("keeper", role: Role.Moderator);
        using var nobody = site.Visit();
        await maya.OpenAsync("/settings");
        await maya.SendAsync("form[action='/settings/avatar']", null, ("me.png", Platform.Media.SamplePicture.Png()));
        var avatar = maya.Page.QuerySelector("main img")!.GetAttribute("src")!;
        var drawing = $"/media/drawings/{(await site.PostAsync("maya", "#ocean")).Value}";
        Assert.StartsWith("/media/", avatar, StringComparison.Ordinal);
        foreach (var path in new[] { avatar, drawing })
            Assert.Equal((path, "no-cache, private"), (path, (await noor.AskAsync(path)).Headers.CacheControl!.ToString()));

        await keeper.OpenAsync($"/review/case?account={(await site.IdAsync("maya")).Value}");
        await keeper.SendAsync("form[action='/review/decide']", new() { ["kind"] = "Suspend", ["reason"] = "No person" });

        foreach (var path in new[] { avatar, drawing })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await noor.AskAsync(path)).StatusCode));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await nobody.AskAsync(path)).StatusCode));
            Assert.Equal((path, "no-cache, private"), (path, (await keeper.AskAsync(path)).Headers.CacheControl!.ToString()));
        }
    }
}
