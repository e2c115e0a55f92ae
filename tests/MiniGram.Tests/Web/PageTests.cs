using System.Net;
using AngleSharp.Dom;
using MiniGram.Platform.Media;

namespace MiniGram.Web;

/// <summary>What holds of every page: the headers, nothing inline, nothing from elsewhere, and a weight that a phone bears.</summary>
public sealed class PageTests
{
    private static readonly string[] Paths =
    [
        "/", "/community", "/close-friends", "/explore", "/tags/ocean", "/@maya", "/@maya/followers", "/@maya/following", "/photos/1", "/photos/1/likes", "/photos/1/edit", "/photos/1/delete",
        "/post", "/notifications", "/settings", "/settings/account", "/settings/sessions", "/settings/people", "/settings/codes", "/settings/tokens", "/settings/data", "/search", "/search?q=ocean", "/figures", "/decisions", "/nowhere",
    ];

    [Fact]
    public async Task Every_page_keeps_to_its_policy()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya", "Maya Okafor");
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "Surf #ocean" }, ("surf.png", SamplePicture.Png()));
        using var nobody = site.Visit();

        foreach (var (visitor, path) in Paths.Select(path => (maya, path)).Concat([(nobody, "/"), (nobody, "/sign-in"), (nobody, "/sign-up"), (nobody, "/@maya")]))
        {
            var page = await visitor.OpenAsync(path);

            Assert.Equal((path, path == "/nowhere" ? HttpStatusCode.NotFound : HttpStatusCode.OK), (path, visitor.Status));
            var policy = visitor.Answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", visitor.Answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", visitor.Answer.Headers.GetValues("X-Frame-Options").Single());
            Assert.Contains("no-store", visitor.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(page.QuerySelectorAll("[src], link[href]"), element => Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt") && image.HasAttribute("width") && image.HasAttribute("height")));
            Assert.True((await visitor.Answer.Content.ReadAsByteArrayAsync()).Length < 60_000);
        }
    }

    [Fact]
    public async Task Assets_stay_for_ever_and_are_there()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = site.Visit();
        var page = await nobody.OpenAsync("/sign-in");

        var sum = 0L;
        foreach (var path in page.QuerySelectorAll("[src^='/assets'], link[href^='/assets']").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await nobody.AskAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", answer.Headers.GetValues("Cache-Control")));
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
            sum += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(sum, 5_000, 40_000);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.AskAsync("/assets/site.0000000000.css")).StatusCode);
    }

    [Fact]
    public async Task Theme_is_there_from_the_first_byte()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = site.Visit();
        await nobody.OpenAsync("/sign-in");
        Assert.Null(nobody.Page.DocumentElement.GetAttribute("data-theme"));

        await nobody.SendAsync("form[action='/theme']");

        Assert.Equal(("/sign-in", "dark"), (nobody.Path, nobody.Page.DocumentElement.GetAttribute("data-theme")));
    }

    [Fact]
    public async Task Health_is_told()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = site.Visit();

        Assert.Equal("live", await (await nobody.AskAsync("/health/live")).Content.ReadAsStringAsync());
        Assert.Equal("ready", await (await nobody.AskAsync("/health/ready")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Picture_follows_its_audience_at_once()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var nobody = site.Visit();
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["audience"] = "public" }, ("surf.png", SamplePicture.Png()));
        var (photo, source) = (maya.Path, maya.Page.QuerySelector(".mat img")!.GetAttribute("src")!);
        var first = await nobody.AskAsync(source);
        using var again = new HttpRequestMessage(HttpMethod.Get, source);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString()); // Nobody on the way keeps it.
        Assert.Equal(HttpStatusCode.NotModified, (await nobody.AskAsync(again)).StatusCode);

        await maya.OpenAsync(photo + "/edit");
        await maya.SendAsync($"form[action='{photo}/edit']", new() { ["audience"] = "close-friends" });

        using var known = new HttpRequestMessage(HttpMethod.Get, source);
        known.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.AskAsync(known)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await maya.AskAsync(source)).StatusCode);
    }

    [Fact]
    public async Task Audience_that_is_none_shows_the_photo_to_nobody()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");
        await maya.SendAsync("form[data-upload]", new() { ["audience"] = "friends" }, ("surf.png", SamplePicture.Png()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        Assert.Contains("Choose for whom it is: 'public', 'followers', 'close-friends'.", maya.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/photos/", (await maya.OpenAsync("/@maya")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);

        var photo = $"/photos/{(await site.PostAsync("maya", "Mine", MiniGram.Platform.Photos.Audience.Followers)).Value}";
        await maya.OpenAsync(photo + "/edit");
        await maya.SendAsync($"form[action='{photo}/edit']", new() { ["audience"] = "everybody" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        using var nobody = site.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.AskAsync(photo)).StatusCode);
    }
}
