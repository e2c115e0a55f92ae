using System.Globalization;
using System.Net;
using MiniGram.Web.Security;

namespace MiniGram.Web;

/// <summary>Each limit bites, at its number and not before.</summary>
public sealed class PaceTests
{
    [Fact]
    public async Task Whoever_is_too_fast_is_asked_to_wait()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var nobody = site.Visit();
        await site.JoinAsync("noor");
        var photo = $"/photos/{(await site.PostAsync("noor")).Value}";
        var proof = (await maya.OpenAsync("/settings")).QuerySelector("input[name=form]")!.GetAttribute("value")!;
        var open = (await nobody.OpenAsync("/sign-in")).QuerySelector("input[name=form]")!.GetAttribute("value")!;

        await BitesAsync(Paces.Liking, () => SendAsync(maya, photo + "/like", proof));
        await BitesAsync(Paces.Commenting, () => SendAsync(maya, photo + "/comments", proof));
        await BitesAsync(Paces.Following, () => SendAsync(maya, "/@noor/follow", proof));
        await BitesAsync(Paces.Reporting, () => SendAsync(maya, photo + "/report", proof));
        await BitesAsync(Paces.Posting, () => SendAsync(maya, "/post", proof));
        await BitesAsync(Paces.Searching, () => maya.AskAsync("/search?q=noor"));
        await BitesAsync(Paces.SignUp, () => SendAsync(nobody, "/sign-up", open));
        await BitesAsync(Paces.SignIn, () => SendAsync(nobody, "/sign-in", open), already: 2);
    }

    [Fact]
    public async Task Limits_can_be_turned_off()
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { RateLimits = false });
        using var nobody = site.Visit();
        for (var n = 0; n < Paces.Searching.Times + 5; n++)
            Assert.Equal(HttpStatusCode.OK, (await nobody.AskAsync("/search")).StatusCode);
    }

    private static async Task BitesAsync(Pace pace, Func<Task<HttpResponseMessage>> act, int already = 0)
    {
        for (var n = already; n < pace.Times; n++)
            Assert.NotEqual((pace.Name, n, HttpStatusCode.TooManyRequests), (pace.Name, n, (await act()).StatusCode));
        var refused = await act();
        Assert.Equal((pace.Name, HttpStatusCode.TooManyRequests), (pace.Name, refused.StatusCode));
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, (int)pace.Window.TotalSeconds);
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string path, string proof)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("form", proof), new("comment", "Hello"), new("reason", "Spam")]) };
        return await visitor.AskAsync(request);
    }
}
