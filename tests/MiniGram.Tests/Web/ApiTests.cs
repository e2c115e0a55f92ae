using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Media;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>The API as a program meets it.</summary>
public sealed class ApiTests
{
    private static readonly string[] Changes = ["PUT", "DELETE", "POST", "PATCH"];

    [Fact]
    public async Task Program_posts_likes_comments_and_follows_for_its_owner()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await ProgramAsync(site, "maya", TokenScope.Read | TokenScope.Post | TokenScope.Engage);
        using var noor = await ProgramAsync(site, "noor", TokenScope.Read | TokenScope.Engage);
        using var form = new MultipartFormDataContent { { new StringContent("The quay #quay"), "caption" }, { new StringContent("public"), "audience" }, { new ByteArrayContent(SamplePicture.Png()), "photo", "quay.png" } };

        var posted = await maya.PostAsync("photos", form);
        Assert.Equal(HttpStatusCode.Created, posted.StatusCode);
        var photo = (await Json(posted)).GetProperty("id").GetInt64();
        Assert.Equal(1, (await Json(await noor.PutAsync($"photos/{photo}/like", null))).GetProperty("likes").GetInt32());
        Assert.Equal(HttpStatusCode.Created, (await noor.PostAsync($"photos/{photo}/comments", JsonContent.Create(new { text = "Lovely" }))).StatusCode);
        Assert.True((await Json(await noor.PutAsync("users/maya/follow", null))).GetProperty("following").GetBoolean());

        Assert.Equal(photo, (await Json(await noor.GetAsync("home"))).GetProperty("items")[0].GetProperty("id").GetInt64());
        Assert.Equal("Lovely", (await Json(await maya.GetAsync($"photos/{photo}/comments"))).GetProperty("items")[0].GetProperty("text").GetString());
        Assert.Equal("quay", (await Json(await noor.GetAsync("search?q=quay"))).GetProperty("tags")[0].GetProperty("name").GetString());
        Assert.Equal("Changed", (await Json(await maya.PatchAsync($"photos/{photo}", JsonContent.Create(new { caption = "Changed" })))).GetProperty("caption").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await maya.DeleteAsync($"photos/{photo}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await noor.GetAsync($"photos/{photo}")).StatusCode);
    }

    [Fact]
    public async Task Token_is_good_for_its_scopes_only_and_a_cookie_for_nothing()
    {
        await using var site = await RunningSite.StartAsync();
        using var reader = await ProgramAsync(site, "maya", TokenScope.Read);
        using var writer = await ProgramAsync(site, "noor", TokenScope.Engage);
        using var browser = await site.JoinAsync("tomas");
        var photo = (await site.PostAsync("tomas")).Value;

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PutAsync($"photos/{photo}/like", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync("home")).StatusCode);
        var refused = await browser.AskAsync("/api/v1/home");
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task What_one_has_already_is_not_sent_again()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await ProgramAsync(site, "maya", TokenScope.Read);
        var first = await maya.GetAsync("me");
        using var request = new HttpRequestMessage(HttpMethod.Get, "me");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await maya.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Audience_holds_on_every_address()
    {
        await using var site = await RunningSite.StartAsync();
        using var author = await ProgramAsync(site, "author", TokenScope.Read);
        using var stranger = await ProgramAsync(site, "stranger", TokenScope.Read | TokenScope.Post | TokenScope.Engage);
        await site.PostAsync("author", "For all #seen");
        var hidden = await site.PostAsync("author", "Only for a few #seen", Audience.CloseFriends);
        var reads = Routes(site, "GET");
        Assert.True(reads.Count > 8, "The routes were not found.");

        foreach (var route in reads)
        {
            var path = Filled(route, hidden.Value);
            var text = await (await stranger.GetAsync(path)).Content.ReadAsStringAsync();
            Assert.False(text.Contains("Only for a few", StringComparison.Ordinal), route);
        }

        foreach (var (method, route) in Changes.SelectMany(method => Routes(site, method).Where(route => route.Contains("{id", StringComparison.Ordinal)).Select(route => (method, route))))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), Filled(route, hidden.Value)) { Content = JsonContent.Create(new { text = "x" }) };
            Assert.Equal((method, route, HttpStatusCode.NotFound), (method, route, (await stranger.SendAsync(request)).StatusCode));
        }

        Assert.Equal(HttpStatusCode.OK, (await author.GetAsync(Filled("/api/v1/photos/{id:long}", hidden.Value))).StatusCode);
    }

    [Fact]
    public async Task Member_makes_and_revokes_a_token()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings/tokens");
        await maya.SendAsync("form[action='/settings/tokens']", new() { ["name"] = "My script", ["days"] = "30" });
        using var program = Client(site, maya.Page.QuerySelector("code.secret")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("me")).StatusCode);

        await maya.OpenAsync("/settings/tokens");
        Assert.Null(maya.Page.QuerySelector("code.secret"));
        await maya.SendAsync("form[action='/settings/tokens/revoke']");

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("me")).StatusCode);
    }

    private static async Task<HttpClient> ProgramAsync(RunningSite site, string name, TokenScope scope)
    {
        Assert.True((await site.Get<MemberService>().SignUpAsync(new SignUp(name, "", RunningSite.Password))).Done);
        return Client(site, (await site.Get<TokenService>().CreateAsync(await site.IdAsync(name), "test", scope, TimeSpan.FromDays(1))).Value!);
    }

    private static HttpClient Client(RunningSite site, string token) =>
        new() { BaseAddress = new Uri(site.Address, "/api/v1/"), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };

    private static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static string Filled(string route, long photo) => route
        .Replace("/api/v1/", "", StringComparison.Ordinal)
        .Replace("{id:long}", photo.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{username}", "author", StringComparison.Ordinal)
        .Replace("{tag}", "seen", StringComparison.Ordinal)
        + (route.EndsWith("/search", StringComparison.Ordinal) ? "?q=seen" : "");

    private static List<string> Routes(RunningSite site, string method) => [.. site.Get<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .Distinct(StringComparer.Ordinal)];
}
