using System.Net;
using Microsoft.AspNetCore.Routing;
using MiniGram.Web.Api;
using MiniGram.Web.Hosting;

namespace MiniGram.Web.Limits;

/// <summary>What comes too fast is turned away, with how long to wait.</summary>
public sealed class RateLimitTests
{
    [Theory]
    [InlineData("sign-in")]
    [InlineData("passkey")]
    [InlineData("sign-up")]
    [InlineData("post")]
    [InlineData("like")]
    [InlineData("comment")]
    [InlineData("follow")]
    [InlineData("report")]
    [InlineData("search")]
    [InlineData("take-out")]
    public async Task Limit_bites_on_every_route_of_its_action(string action)
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { RateLimits = RateLimitText.Read($"{action}=2/1h"), Proxies = ProxyList.Read("127.0.0.1") });
        var known = Routes(site);
        var routes = LimitedRoutes.All.Where(route => route.Value == action && known.Contains(route.Key)).Select(route => route.Key).ToList();
        Assert.NotEmpty(routes);
        foreach (var (number, route) in routes.Index())
        {
            // Another account at another address, so that nothing was counted before.
            using var program = await CallerAsync(site, route, number);
            var path = route.Split(' ')[1].Replace("{id:long}", "999", StringComparison.Ordinal).Replace("{username}", "nobody", StringComparison.Ordinal);
            var allowed = path.StartsWith("/api/", StringComparison.Ordinal) || action.StartsWith("sign-", StringComparison.Ordinal) ? 2 : 10; // An address may do more than an account.
            for (var n = 0; n < allowed; n++)
                Assert.NotEqual((route, HttpStatusCode.TooManyRequests), (route, await SendAsync(program, route.Split(' ')[0], path)));

            Assert.Equal((route, HttpStatusCode.TooManyRequests), (route, await SendAsync(program, route.Split(' ')[0], path)));

            Assert.InRange(program.Answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 1800);
            Assert.Equal(path.StartsWith("/api/", StringComparison.Ordinal) ? "application/problem+json" : "text/html", program.Answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("Try again in", program.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Accounts_at_one_address_have_their_own_limits_and_one_for_all()
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { RateLimits = RateLimitText.Read("like=2/1h") });
        var photo = $"photos/{(await MakeAsync(site)).Value}/like";
        using var maya = await ApiClient.OfAsync(site, "maya");
        using var noor = await ApiClient.OfAsync(site, "noor");

        for (var n = 0; n < 4; n++)
            Assert.Equal(n < 2 ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, await maya.SendAsync("PUT", photo));
        Assert.Equal(HttpStatusCode.OK, await noor.SendAsync("PUT", photo));
        Assert.Equal(HttpStatusCode.OK, await maya.GetAsync("feeds/home")); // Nothing else is held up.
        for (var n = 0; n < 9; n++)
            await noor.SendAsync("PUT", photo);
        await site.JoinAsync("third");
        using var third = await ApiClient.OfAsync(site, "third");
        Assert.Equal(HttpStatusCode.TooManyRequests, await third.SendAsync("PUT", photo));
    }

    [Fact]
    public async Task Photos_of_one_form_are_counted_each()
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { RateLimits = RateLimitText.Read("post=2/1h") });
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");
        var picture = Platform.Media.SamplePicture.Png(60, 40);

        await maya.SendAsync("form[data-upload]", null, ("one.png", picture), ("two.png", picture), ("three.png", picture));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        Assert.Contains("That was a lot at once. Try again in", maya.Text, StringComparison.Ordinal);
        Assert.Equal(2, await site.Get<Platform.Database.PlatformDatabase>().Read(sql => sql.OneAsync<int>("select count(*) from posts")));
    }

    [Fact]
    public async Task Off_is_off()
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { RateLimits = RateLimitText.Read("off") });
        await MakeAsync(site);
        using var maya = await ApiClient.OfAsync(site, "maya");

        for (var n = 0; n < 200; n++)
            Assert.Equal(HttpStatusCode.NotFound, await maya.SendAsync("PUT", "photos/999/like"));
    }

    [Fact]
    public async Task Every_limited_route_is_there()
    {
        await using var site = await RunningSite.StartAsync();
        Assert.Empty(LimitedRoutes.All.Keys.Except(Routes(site)));
    }

    [Theory]
    [InlineData("sign-in=10/5m; like=3/1w")]
    [InlineData("sign-in")]
    [InlineData("sign-on=1/1m")]
    [InlineData("sign-in=0/1m")]
    [InlineData("sign-in=1/1d")]
    [InlineData("sign-in=1/m")]
    [InlineData("sign-in=-1/1m")]
    public void Text_that_is_no_limit_is_refused(string text) => Assert.Throws<FormatException>(() => RateLimitText.Read(text));

    [Fact]
    public void Text_changes_what_it_names()
    {
        var limits = RateLimitText.Read("like=3/2s; search=off;");

        Assert.Equal(new RateLimit(3, TimeSpan.FromSeconds(2)), limits["like"]);
        Assert.False(limits.ContainsKey("search"));
        Assert.Equal(RateLimitText.Default["post"], limits["post"]);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    public void Household_is_one_address(string address, string counted) => Assert.Equal(counted, RateLimitGate.AddressOf(IPAddress.Parse(address)));

    private static async Task<Model.PhotoId> MakeAsync(RunningSite site)
    {
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        return await site.PostAsync("maya");
    }

    // To a form of the site it does not matter that it is no form of ours: trying counts.
    private static async Task<ApiClient> CallerAsync(RunningSite site, string route, int number)
    {
        var address = $"203.0.113.{number}";
        if (!route.Contains(" /api/", StringComparison.Ordinal))
            return new ApiClient(site, null, address);
        await site.Get<Platform.Accounts.MemberService>().SignUpAsync(new($"maya{number}", "", RunningSite.Password));
        return await ApiClient.OfAsync(site, $"maya{number}", address: address);
    }

    // A request whose content is of no type that the route takes does not get as far as being counted.
    private static Task<HttpStatusCode> SendAsync(ApiClient program, string method, string path) => path switch
    {
        "/api/v1/photos" => program.PostPhotoAsync([]),
        _ when method == "POST" && path.StartsWith("/api/", StringComparison.Ordinal) => program.SendAsync(method, path, new { }),
        _ => program.SendAsync(method, path),
    };

    private static HashSet<string> Routes(RunningSite site) => [.. site.Get<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"))];
}
