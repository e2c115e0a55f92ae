using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Routing;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>Who sees which photo, on every route of the site: a route that is not in the tables below fails.</summary>
public sealed class AccessTests
{
    private static readonly string[] Names = ["nobody", "stranger", "follower", "close", "blocked", "muted", "muter", "author", "keeper"];

    // Pages that are the same whoever posted what, or are only of the one who looks.
    private static readonly string[] Photoless =
    [
        "/assets/{name}", "/health/live", "/health/ready", "/sign-up", "/sign-in", "/post", "/notifications", "/media/rosettes/{id:long}", "/@{username}/followers", "/@{username}/following",
        "/settings", "/settings/account", "/settings/sessions", "/settings/people", "/settings/codes", "/settings/passkeys", "/settings/tokens", "/settings/data", "/figures", "/decisions", "/comments/{id:long}/report", "/@{username}/report",
    ];

    // Lists, by who finds on them what they may see.
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["/"] = ["nobody", "follower"],
        ["/community"] = ["stranger", "follower", "close", "muted", "author", "keeper"],
        ["/close-friends"] = ["close"],
        ["/around"] = ["stranger", "follower", "close", "muted", "keeper"],
        ["/tags"] = ["stranger", "follower", "close", "muted", "keeper"],
        ["/explore"] = ["nobody", "stranger", "follower", "close", "muted", "author", "keeper"],
        ["/tags/{tag}"] = Names,
        ["/@{username}/feed.atom"] = Names,
        ["/tags/{tag}/feed.atom"] = Names,
        ["/search"] = Names,
        ["/@{username}"] = Names,
    };

    private static readonly string[] OfOnePhoto = ["/photos/{id:long}", "/photos/{id:long}/likes", "/media/drawings/{id:long}"];

    private static readonly string[] OfItsAuthor = ["/photos/{id:long}/edit", "/photos/{id:long}/delete"];

    private static readonly string[] OfOthers = ["/photos/{id:long}/report"];

    private static readonly string[] OfModerators = ["/review", "/review/log", "/review/case"];

    private static readonly string[] OfAnalysts = ["/figures/community"];

    private static readonly string[] OfAdministrators = ["/roles"];

    private static readonly string[] Pictures = ["/media/{key}/{size}"];

    // Pages of the API's description, which come with it.
    private static readonly string[] Documentation = ["/api/docs/{documentName?}", "/api/docs/scalar.js", "/api/docs/scalar.aspnetcore.js", "/api/docs/favicon.svg"];

    private static readonly string[] FormsOfOnePhoto = ["/photos/{id:long}/like", "/photos/{id:long}/unlike", "/photos/{id:long}/comments"];

    private static readonly string[] FormsOfOthers = ["/photos/{id:long}/report"];

    private static readonly string[] FormsOfModerators = ["/review/decide", "/review/undo", "/review/reply"];

    private static readonly string[] FormsOfAdministrators = ["/roles"];

    private static readonly string[] FormsOfItsAuthor = ["/photos/{id:long}/edit"];

    // What is one's own, or about people; a photo that is deleted can't be asked for again, so its form is tested in the story.
    private static readonly string[] OtherForms =
    [
        "/sign-up", "/sign-in", "/sign-in/passkey", "/sign-in/passkey/options", "/sign-out", "/theme", "/post", "/comments/{id:long}/delete", "/comments/{id:long}/report", "/photos/{id:long}/delete", "/decisions", "/tags/{tag}/follow", "/tags/{tag}/unfollow",
        "/@{username}/follow", "/@{username}/unfollow", "/@{username}/block", "/@{username}/unblock", "/@{username}/mute", "/@{username}/unmute", "/@{username}/close-friend", "/@{username}/no-close-friend",
        "/@{username}/remove-follower", "/@{username}/accept", "/@{username}/decline", "/@{username}/report", "/settings/people/block", "/settings/people/unblock", "/settings/people/mute", "/settings/people/unmute",
        "/settings", "/settings/avatar", "/settings/avatar/remove", "/settings/name", "/settings/password", "/settings/sessions/end", "/settings/sessions/end-others", "/settings/tokens", "/settings/tokens/end",
        "/settings/codes/begin", "/settings/codes/confirm", "/settings/codes/off", "/settings/codes/recovery", "/settings/passkeys", "/settings/passkeys/options", "/settings/passkeys/remove", "/settings/passkeys/rename",
        "/settings/data/delete", "/settings/data/take-out",
    ];

    [Fact]
    public async Task Photo_is_shown_to_those_whom_it_is_for_on_every_route()
    {
        await using var world = await AccessWorld.CreateAsync();
        var routes = Routes(world.Site, "GET");
        Assert.Empty(routes.Except([.. Photoless, .. Lists.Keys, .. OfOnePhoto, .. OfItsAuthor, .. OfOthers, .. OfModerators, .. OfAnalysts, .. OfAdministrators, .. Pictures]));

        foreach (var (name, visitor) in world.Visitors)
        {
            foreach (var (audience, photo) in world.Photos)
            {
                var may = May(name, audience);
                foreach (var route in OfOnePhoto)
                    Assert.Equal((name, audience, route, may ? HttpStatusCode.OK : HttpStatusCode.NotFound), (name, audience, route, (await visitor.AskAsync(Filled(route, photo))).StatusCode));
                foreach (var route in OfOthers)
                    Assert.Equal((name, audience, route, may && name is not "nobody" and not "author"), (name, audience, route, (await visitor.AskAsync(Filled(route, photo))).StatusCode == HttpStatusCode.OK));
                foreach (var route in OfItsAuthor)
                    Assert.Equal((name, audience, route, name == "author"), (name, audience, route, (await visitor.AskAsync(Filled(route, photo))).StatusCode == HttpStatusCode.OK));
                foreach (var route in Pictures)
                {
                    var path = route.Replace("{key}", world.Files[audience].Value, StringComparison.Ordinal).Replace("{size}", "320", StringComparison.Ordinal);
                    Assert.Equal((name, audience, route, may ? HttpStatusCode.OK : HttpStatusCode.NotFound), (name, audience, route, (await visitor.AskAsync(path)).StatusCode));
                }
            }

            foreach (var route in OfAnalysts)
                Assert.Equal((name, route, name is "analyst" or "chief"), (name, route, (await visitor.AskAsync(route)).StatusCode == HttpStatusCode.OK));
            foreach (var route in OfAdministrators)
                Assert.Equal((name, route, name == "chief"), (name, route, (await visitor.AskAsync(route)).StatusCode == HttpStatusCode.OK));
            foreach (var route in OfModerators)
                Assert.Equal((name, route, AccessWorld.Alike(name) == "keeper"), (name, route, (await visitor.AskAsync(Filled(route, default))).StatusCode == HttpStatusCode.OK));
            foreach (var route in routes.Except([.. OfOnePhoto, .. OfItsAuthor, .. OfOthers, .. OfModerators, .. OfAnalysts, .. OfAdministrators, .. Pictures]))
            {
                var text = await (await visitor.AskAsync(Filled(route, default))).Content.ReadAsStringAsync();
                foreach (var audience in world.Photos.Keys)
                    Assert.Equal((name, route, audience, Expected(route, name, audience)), (name, route, audience, text.Contains(AccessWorld.Mark(audience), StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public async Task Photo_is_changed_only_by_those_who_see_it()
    {
        await using var world = await AccessWorld.CreateAsync();
        var routes = Routes(world.Site, "POST");
        Assert.Empty(routes.Except([.. FormsOfOnePhoto, .. FormsOfOthers, .. FormsOfItsAuthor, .. FormsOfModerators, .. FormsOfAdministrators, .. OtherForms]));

        foreach (var (name, visitor) in world.Visitors.Where(visitor => visitor.Key != "nobody"))
        {
            var proof = (await visitor.OpenAsync("/settings")).QuerySelector("input[name=form]")!.GetAttribute("value")!;
            foreach (var (audience, photo) in world.Photos)
            {
                foreach (var route in FormsOfOnePhoto)
                    Assert.Equal((name, audience, route, May(name, audience) ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound), (name, audience, route, await SendAsync(visitor, Filled(route, photo), proof)));
                foreach (var route in FormsOfOthers)
                    Assert.Equal((name, audience, route, May(name, audience) && name != "author" ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound), (name, audience, route, await SendAsync(visitor, Filled(route, photo), proof)));
                foreach (var route in FormsOfItsAuthor)
                    Assert.Equal((name, audience, route, name == "author" ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound), (name, audience, route, await SendAsync(visitor, Filled(route, photo), proof)));
            }

            foreach (var route in FormsOfAdministrators)
                Assert.Equal((name, route, name == "chief" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.NotFound), (name, route, await SendAsync(visitor, route, proof))); // No role is chosen.
            foreach (var route in FormsOfModerators.Where(_ => AccessWorld.Alike(name) != "keeper"))
                Assert.Equal((name, route, HttpStatusCode.NotFound), (name, route, await SendAsync(visitor, route, proof)));
        }
    }

    /// <summary>The tables are of pages that are asked for, forms that are sent, and the API; a route that is none of these would be in none of them.</summary>
    [Fact]
    public async Task Every_route_is_one_that_a_table_has_to_name()
    {
        await using var site = await RunningSite.StartAsync();
        var endpoints = site.Get<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();

        Assert.True(endpoints.Count > 150);
        foreach (var endpoint in endpoints.Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
            Assert.True(methods is ["GET"] or ["POST"] || Documentation.Contains(endpoint.RoutePattern.RawText), $"{endpoint.RoutePattern.RawText}: {string.Join(' ', methods)}");
            Assert.True(!endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) || Documentation.Contains(endpoint.RoutePattern.RawText), endpoint.RoutePattern.RawText);
        }
    }

    [Fact]
    public async Task What_can_not_be_seen_and_what_is_not_there_look_alike()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var stranger = world.Visitors["stranger"];

        var hidden = await stranger.OpenAsync(Filled("/photos/{id:long}", world.Photos[Audience.CloseFriends]));
        var hiddenStatus = stranger.Status;
        var missing = await stranger.OpenAsync("/photos/999999");

        Assert.Equal(hiddenStatus, stranger.Status);
        Assert.Equal(missing.QuerySelector("main")!.InnerHtml, hidden.QuerySelector("main")!.InnerHtml);
    }

    private static async Task<HttpStatusCode> SendAsync(Visitor visitor, string path, string proof)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("form", proof), new("comment", "Hello"), new("altText", "As before"), new("reason", "Spam")]) };
        return (await visitor.AskAsync(request)).StatusCode;
    }

    // Beside each of home's lists stands what is around the one who looks.
    private static bool Expected(string route, string name, Audience audience) =>
        Listed(route, name, audience) || (route is "/" or "/close-friends" or "/tags" or "/community" && Listed("/around", name, audience));

    private static bool Listed(string route, string name, Audience audience) => Lists.TryGetValue(route, out var readers) && readers.Contains(AccessWorld.Alike(name), StringComparer.Ordinal) && route switch
    {
        "/" => May(name, audience),
        "/@{username}/feed.atom" or "/tags/{tag}/feed.atom" => audience == Audience.Public, // Whoever asks.
        "/close-friends" => audience == Audience.CloseFriends,
        "/community" or "/explore" => audience == Audience.Public,
        "/tags" or "/tags/{tag}" or "/search" or "/around" => May(AccessWorld.Alike(name) == "keeper" ? "stranger" : name, audience), // Feeds show a moderator what they show a member.
        _ => May(name, audience),
    };

    private static bool May(string name, Audience audience) => AccessWorld.Alike(name) is "author" or "keeper" || (name != "blocked" && audience switch
    {
        Audience.Public => true,
        Audience.Followers => name is "follower" or "muter",
        _ => name == "close",
    });

    private static string Filled(string route, PhotoId photo) => route
        .Replace("{id:long}", photo.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{username}", "author", StringComparison.Ordinal)
        .Replace("{tag}", "seen", StringComparison.Ordinal)
        .Replace("{name}", "none.css", StringComparison.Ordinal)
        + route switch { "/search" => "?q=seen", "/review/case" => "?account=1", _ => "" };

    private static List<string> Routes(RunningSite site, string method) => [.. site.Get<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .Where(route => !route.StartsWith("/api/", StringComparison.Ordinal)) // They have a matrix of their own.
        .Distinct(StringComparer.Ordinal)];
}
