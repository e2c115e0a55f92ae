using System.Net;
using Microsoft.AspNetCore.Routing;


namespace MiniGram.Web;

/// <summary>No other site can make a member's browser do something here.</summary>
public sealed class FormGuardTests
{
    [Fact]
    public async Task Every_form_is_refused_without_the_proof_that_it_is_ours()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        var id = await site.PostAsync("maya");

        var routes = Routes(site, "POST");

        Assert.True(routes.Count > 25, "The routes were not found.");
        foreach (var route in routes)
        {
            var path = route.Replace("{id:long}", id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{username}", "noor", StringComparison.Ordinal);
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("caption", "x")]) };
            using var answer = await maya.AskAsync(request);
            Assert.Equal((route, HttpStatusCode.BadRequest), (route, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Form_of_one_member_is_refused_from_another()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        await maya.OpenAsync("/settings");
        await noor.OpenAsync("/settings");

        await noor.SendAsync("form[action='/settings']", new() { ["form"] = maya.Page.QuerySelector("input[name=form]")!.GetAttribute("value")! });

        Assert.Equal(HttpStatusCode.BadRequest, noor.Status);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    public async Task Sign_in_leads_to_no_other_site(string back)
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var visitor = site.Visit();
        await visitor.OpenAsync("/sign-in");

        await visitor.SendAsync("form[action='/sign-in']", new() { ["username"] = "maya", ["password"] = RunningSite.Password, ["back"] = back });

        Assert.Equal("/", visitor.Path);
    }

    private static List<string> Routes(RunningSite site, string method) => [.. site.Get<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .Where(route => !route.StartsWith("/api/", StringComparison.Ordinal)) // The API takes no cookies, so no browser can be made to use it.
        .Distinct(StringComparer.Ordinal)];
}
