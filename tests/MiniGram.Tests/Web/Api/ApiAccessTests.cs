using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Routing;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Photos;

namespace MiniGram.Web.Api;

/// <summary>Who sees and does what by the API: a route that is not in the tables below fails.</summary>
public sealed class ApiAccessTests
{
    private static readonly string[] Names = ["nobody", "stranger", "follower", "close", "blocked", "muted", "muter", "author", "keeper", "analyst", "chief"];

    private static readonly string[] Photoless =
    [
        "GET me", "PATCH me", "GET me/requests", "GET me/close-friends", "GET me/muted", "GET me/blocked", "GET me/tags", "PUT notices/seen", "PUT tags/{tag}/follow", "DELETE tags/{tag}/follow",
        "PUT me/avatar", "DELETE me/avatar", "PUT me/username", "PUT me/password", "GET me/sessions", "DELETE me/sessions", "DELETE me/sessions/{session}", "GET me/passkeys", "PATCH me/passkeys/{passkey}", "DELETE me/passkeys/{passkey}", "POST me/take-out", "POST me/deletion",
        "GET me/tokens", "DELETE me/tokens/{token:long}", "GET me/codes", "POST me/codes", "POST me/codes/confirmation", "POST me/codes/recovery", "POST me/codes/removal", "GET me/figures",
        "GET me/decisions", "POST me/decisions/{action:long}/answer", "GET openapi.json", "POST photos", "GET search/people", "GET search/tags",
    ];

    // Keeping away from someone, whom one needs not see for it.
    private static readonly string[] OfNames = ["PUT people/{username}/block", "DELETE people/{username}/block", "PUT people/{username}/mute", "DELETE people/{username}/mute", "POST people/{username}/reports"];

    // How one stands to someone; to the author's own name, and from someone who is blocked, there is nobody.
    private static readonly string[] OfPeople =
    [
        "GET people/{username}", "GET people/{username}/followers", "GET people/{username}/following", "PUT people/{username}/follow", "DELETE people/{username}/follow", "PUT people/{username}/close-friend", "DELETE people/{username}/close-friend",
        "PUT people/{username}/request", "DELETE people/{username}/request", "DELETE people/{username}/follower",
    ];

    // Lists, by who finds on them what they may see.
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["GET feeds/home"] = ["follower"],
        ["GET feeds/community"] = ["nobody", "stranger", "follower", "close", "muted", "author", "keeper"],
        ["GET feeds/close-friends"] = ["close"],
        ["GET feeds/tags"] = ["stranger", "follower", "close", "muted", "keeper"],
        ["GET explore"] = ["nobody", "stranger", "follower", "close", "muted", "keeper"],
        ["GET tags/{tag}/photos"] = Names,
        ["GET tags/{tag}"] = Names,
        ["GET people/{username}/photos"] = Names,
        ["GET search/photos"] = Names,
        ["GET notices"] = [],
    };

    private static readonly string[] OfOnePhoto = ["GET photos/{id:long}", "GET photos/{id:long}/likes", "GET photos/{id:long}/similar", "GET photos/{id:long}/comments", "PUT photos/{id:long}/like", "DELETE photos/{id:long}/like", "POST photos/{id:long}/comments"];

    private static readonly string[] OfItsAuthor = ["PATCH photos/{id:long}"];

    private static readonly string[] OfOthers = ["POST photos/{id:long}/reports"]; // Nobody reports their own.

    private static readonly string[] OfOneComment = ["GET comments/{id:long}", "POST comments/{id:long}/reports"];

    private static readonly string[] Ends = ["DELETE photos/{id:long}", "DELETE comments/{id:long}"];

    private static readonly string[] OfModerators = ["GET review", "GET review/decisions", "GET review/cases", "GET review/answers", "POST review/decisions/{action:long}/reply", "POST review/decisions", "POST review/decisions/{action:long}/undo"];

    private static readonly string[] OfAnalysts = ["GET figures"];

    private static readonly string[] OfAdministrators = ["GET roles", "PUT people/{username}/role"];

    [Fact]
    public async Task Routes_show_a_photo_to_those_whom_it_is_for()
    {
        await using var world = await AccessWorld.CreateAsync();
        var routes = Routes(world.Site);
        Assert.Empty(routes.Except([.. Photoless, .. OfPeople, .. OfNames, .. Lists.Keys, .. OfOnePhoto, .. OfItsAuthor, .. OfOthers, .. OfOneComment, .. Ends, .. OfModerators, .. OfAnalysts, .. OfAdministrators]));
        var comments = new Dictionary<Audience, CommentId>();
        foreach (var (audience, photo) in world.Photos)
            comments[audience] = (await world.Site.Get<CommentService>().AddAsync(new(await world.Site.IdAsync("author"), Role.Member), photo, "Mine"))!.Value;

        foreach (var name in Names)
        {
            using var program = await ProgramAsync(world.Site, name);
            foreach (var route in routes.Intersect(Lists.Keys))
            {
                await SendAsync(program, route);
                foreach (var audience in world.Photos.Keys)
                    Assert.Equal((name, route, audience, Expected(route, name, audience)), (name, route, audience, program.Text.Contains(AccessWorld.Mark(audience), StringComparison.Ordinal)));
            }

            foreach (var (audience, photo) in world.Photos)
            {
                var may = May(name, audience);
                foreach (var route in OfOnePhoto)
                    Assert.Equal((name, audience, route, Answer(name, route, may)), (name, audience, route, await SendAsync(program, route, photo.Value)));
                foreach (var route in OfItsAuthor)
                    Assert.Equal((name, audience, route, Answer(name, route, name == "author")), (name, audience, route, await SendAsync(program, route, photo.Value)));
                foreach (var route in OfOthers)
                    Assert.Equal((name, audience, route, Answer(name, route, may && name != "author")), (name, audience, route, await SendAsync(program, route, photo.Value)));
                foreach (var route in OfOneComment)
                    Assert.Equal((name, audience, route, Answer(name, route, may && !(name == "author" && route.StartsWith("POST", StringComparison.Ordinal)))), (name, audience, route, await SendAsync(program, route, comments[audience].Value)));
                foreach (var (route, id) in new[] { (Ends[0], photo.Value), (Ends[1], comments[audience].Value) }.Where(_ => name != "author"))
                    Assert.Equal((name, audience, route, Answer(name, route, false)), (name, audience, route, await SendAsync(program, route, id)));
            }

            foreach (var route in OfModerators)
            {
                var status = await SendAsync(program, route, 999);
                HttpStatusCode[] expected = AccessWorld.Alike(name) switch
                {
                    "nobody" => [HttpStatusCode.Unauthorized],
                    "keeper" => route.StartsWith("GET", StringComparison.Ordinal) ? [HttpStatusCode.OK] : [HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity], // There is nothing to decide about.
                    _ => [HttpStatusCode.Forbidden],
                };
                Assert.True(expected.Contains(status), $"{name} {route}: {status}");
            }

            foreach (var route in OfAnalysts.Concat(OfAdministrators))
            {
                var may = name == "chief" || (name == "analyst" && OfAnalysts.Contains(route));
                var expected = name == "nobody" ? HttpStatusCode.Unauthorized : !may ? HttpStatusCode.Forbidden : route.StartsWith("GET", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity; // The author has that role.
                Assert.Equal((name, route, expected), (name, route, await SendAsync(program, route)));
            }
        }
    }

    [Fact]
    public async Task Member_with_a_token_for_an_office_does_not_hold_it()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var stranger = await ApiClient.OfAsync(world.Site, "stranger", TokenScopes.Read | TokenScopes.Write | TokenScopes.Moderate | TokenScopes.Analyze | TokenScopes.Administer);

        foreach (var route in OfModerators.Concat(OfAnalysts).Concat(OfAdministrators))
            Assert.Equal((route, HttpStatusCode.NotFound), (route, await SendAsync(stranger, route, 999)));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(stranger, OfOnePhoto[0], world.Photos[Audience.CloseFriends].Value));
    }

    [Fact]
    public async Task People_who_blocked_the_caller_are_not_there()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var blocked = await ProgramAsync(world.Site, "blocked");
        using var nobody = await ProgramAsync(world.Site, "nobody");

        foreach (var route in OfPeople)
        {
            Assert.Equal((route, HttpStatusCode.NotFound), (route, await SendAsync(blocked, route)));
            var hidden = blocked.Text;
            await SendAsync(blocked, route, username: "never-was");
            Assert.Equal((route, hidden), (route, blocked.Text));
            Assert.Equal((route, route == "GET people/{username}" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized), (route, await SendAsync(nobody, route)));
        }
    }

    [Fact]
    public async Task People_who_blocked_the_caller_can_be_blocked_muted_and_reported_and_nothing_is_told_of_them()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var blocked = await ProgramAsync(world.Site, "blocked");
        using var author = await ProgramAsync(world.Site, "author");
        await world.Site.Get<MemberService>().ChangeProfileAsync(await world.Site.IdAsync("author"), new ProfileEdit("Ada Lovelace", "", false));

        foreach (var route in OfNames)
        {
            Assert.Equal((route, HttpStatusCode.NoContent), (route, await SendAsync(blocked, route)));
            Assert.Equal((route, HttpStatusCode.NoContent), (route, await SendAsync(blocked, route, username: "never-was")));
            Assert.Equal((route, HttpStatusCode.NotFound), (route, await SendAsync(author, route)));
        }

        foreach (var (act, list) in new[] { ("block", "me/blocked"), ("mute", "me/muted") })
        {
            await SendAsync(blocked, $"PUT people/{{username}}/{act}");
            await blocked.GetAsync(list);
            var person = Assert.Single(blocked.Json.GetProperty("items").EnumerateArray());
            Assert.Equal(("author", "author"), (person.GetProperty("username").GetString(), person.GetProperty("displayName").GetString()));
            await SendAsync(blocked, $"DELETE people/{{username}}/{act}");
            await blocked.GetAsync(list);
            Assert.Empty(blocked.Json.GetProperty("items").EnumerateArray());
        }

        using var keeper = await ProgramAsync(world.Site, "keeper");
        await keeper.GetAsync("review");
        Assert.Equal("author", Assert.Single(keeper.Json.GetProperty("items").EnumerateArray()).GetProperty("person").GetProperty("username").GetString());

        // Both blocked: taking one's own back does not take back the other's.
        await SendAsync(blocked, "PUT people/{username}/block");
        await author.SendAsync("DELETE", "people/blocked/block");
        Assert.Equal(HttpStatusCode.NotFound, await author.GetAsync("people/blocked"));
    }

    [Fact]
    public async Task Token_without_the_scope_is_turned_away_on_every_route()
    {
        await using var world = await AccessWorld.CreateAsync();
        using var reader = await ApiClient.OfAsync(world.Site, "keeper", TokenScopes.Read);
        using var writer = await ApiClient.OfAsync(world.Site, "keeper", TokenScopes.Write);

        foreach (var route in Routes(world.Site).Except(["GET openapi.json"]))
        {
            var narrow = route.StartsWith("GET", StringComparison.Ordinal) && !OfModerators.Contains(route) ? writer : reader;
            Assert.Equal((route, HttpStatusCode.Forbidden), (route, await SendAsync(narrow, route, 1)));
        }
    }

    private static Task<ApiClient> ProgramAsync(RunningSite site, string name) => name switch
    {
        "nobody" => Task.FromResult(new ApiClient(site, null)),
        "keeper" => ApiClient.OfAsync(site, name, TokenScopes.Read | TokenScopes.Write | TokenScopes.Moderate),
        "analyst" => ApiClient.OfAsync(site, name, TokenScopes.Read | TokenScopes.Write | TokenScopes.Analyze),
        "chief" => ApiClient.OfAsync(site, name, TokenScopes.Read | TokenScopes.Write | TokenScopes.Moderate | TokenScopes.Analyze | TokenScopes.Administer),
        _ => ApiClient.OfAsync(site, name),
    };

    private static Task<HttpStatusCode> SendAsync(ApiClient program, string route, long id = 0, string username = "author")
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        path = path.Replace("{id:long}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{action:long}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{token:long}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{username}", username, StringComparison.Ordinal).Replace("{tag}", "seen", StringComparison.Ordinal);
        path += path.StartsWith("search", StringComparison.Ordinal) ? "?q=seen" : path == "review/cases" ? "?account=1" : "";
        return (method, route) switch
        {
            (_, "POST review/decisions") => program.SendAsync(method, path, new { subject = new { account = 999 }, kind = "suspend", reason = "Test" }),
            (_, "POST review/decisions/{action:long}/undo") => program.SendAsync(method, path, new { reason = "Test" }),
            (_, "POST review/decisions/{action:long}/reply") => program.SendAsync(method, path, new { words = "Test" }),
            (_, "POST me/decisions/{action:long}/answer") => program.SendAsync(method, path, new { text = "Test" }),
            (_, "PUT people/{username}/role") => program.SendAsync(method, path, new { role = "member", reason = "Test" }),
            (_, "PUT me/username") => program.SendAsync(method, path, new { username = "renamed" }),
            (_, "PUT me/password") => program.SendAsync(method, path, new { current = "wrong", password = "wrong" }),
            (_, "POST me/codes/confirmation") => program.SendAsync(method, path, new { code = "000000" }),
            (_, "PATCH me/passkeys/{passkey}") => program.SendAsync(method, path, new { name = "Test" }),
            (_, "POST me/take-out" or "POST me/deletion" or "POST me/codes" or "POST me/codes/recovery" or "POST me/codes/removal") => program.SendAsync(method, path, new { password = "wrong" }),
            (_, "POST photos/{id:long}/comments") => program.SendAsync(method, path, new { text = "Hello" }),
            (_, "PUT notices/seen") => program.SendAsync(method, path, new { until = DateTimeOffset.UnixEpoch }),
            ("POST", _) when path.EndsWith("/reports", StringComparison.Ordinal) => program.SendAsync(method, path, new { reason = "spam" }),
            (_, "POST photos") => program.PostPhotoAsync([]),
            ("PATCH", _) => program.SendAsync(method, path, new { }),
            _ => program.SendAsync(method, path),
        };
    }

    private static HttpStatusCode Answer(string name, string route, bool may) => (name, may) switch
    {
        ("nobody", _) when !route.StartsWith("GET", StringComparison.Ordinal) => HttpStatusCode.Unauthorized,
        (_, false) => HttpStatusCode.NotFound,
        _ when route.EndsWith("/comments", StringComparison.Ordinal) && route.StartsWith("POST", StringComparison.Ordinal) => HttpStatusCode.Created,
        _ when route.EndsWith("/reports", StringComparison.Ordinal) => HttpStatusCode.NoContent,
        _ => HttpStatusCode.OK,
    };

    private static bool Expected(string route, string name, Audience audience) => Lists[route].Contains(AccessWorld.Alike(name), StringComparer.Ordinal) && route switch
    {
        "GET feeds/close-friends" => audience == Audience.CloseFriends,
        "GET feeds/community" or "GET explore" => audience == Audience.Public,
        "GET people/{username}/photos" => May(name, audience),
        _ => May(AccessWorld.Alike(name) == "keeper" ? "stranger" : name, audience), // Feeds show a moderator what they show a member.
    };

    private static bool May(string name, Audience audience) => AccessWorld.Alike(name) is "author" or "keeper" || (name != "blocked" && audience switch
    {
        Audience.Public => true,
        Audience.Followers => name is "follower" or "muter",
        _ => name == "close",
    });

    private static List<string> Routes(RunningSite site) => [.. site.Get<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!["/api/v1/".Length..].TrimEnd('/')}"))
        .Distinct(StringComparer.Ordinal)];
}
