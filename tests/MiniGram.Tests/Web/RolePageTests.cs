using System.Net;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web;

/// <summary>Roles on pages and by the API, and the figures of the community for whom they open.</summary>
public sealed class RolePageTests
{
    [Fact]
    public async Task Administrator_makes_an_analyst_who_sees_the_figures_at_once()
    {
        await using var site = await RunningSite.StartAsync();
        using var chief = await site.JoinAsync("chief", role: Role.Administrator);
        using var maya = await site.JoinAsync("maya", "Maya Okafor");
        await site.PostAsync("maya");
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync("/figures/community")).StatusCode);

        await chief.OpenAsync("/@maya");
        await chief.ClickAsync("Role");
        Assert.Equal("maya", chief.Page.QuerySelector("#f-username")!.GetAttribute("value"));
        await chief.SendAsync("form[action='/roles']", new() { ["role"] = "analyst", ["reason"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, chief.Status);
        Assert.True(chief.Page.QuerySelector("input[value=analyst]")!.HasAttribute("checked"));
        await chief.SendAsync("form[action='/roles']", new() { ["role"] = "analyst", ["reason"] = "Looks after our figures" });
        Assert.Contains("The role is given", chief.Text, StringComparison.Ordinal);
        await chief.ClickAsync("Decided");
        Assert.Contains("From member to analyst: Looks after our figures", chief.Text, StringComparison.Ordinal);

        await maya.OpenAsync("/figures");
        await maya.ClickAsync("Community");
        Assert.Equal(["Members", "2"], maya.Page.QuerySelectorAll(".kpi")[0].QuerySelectorAll(".label, .value").Select(part => part.TextContent));
        Assert.Equal(12, maya.Page.QuerySelectorAll("tbody tr").Length);
        await maya.OpenAsync("/decisions");
        Assert.Contains("Looks after our figures", maya.Text, StringComparison.Ordinal);
        Assert.Null(maya.Page.QuerySelector("main form[action='/decisions']")); // It is nothing to answer.
    }

    [Fact]
    public async Task Last_administrator_stays_one_on_the_page_and_by_the_api()
    {
        await using var site = await RunningSite.StartAsync();
        using var chief = await site.JoinAsync("chief", role: Role.Administrator);
        using var other = await site.JoinAsync("noor");
        using var program = await Api.ApiClient.OfAsync(site, "chief", TokenScopes.Administer);

        await chief.OpenAsync("/roles");
        await chief.SendAsync("form[action='/roles']", new() { ["username"] = "@chief", ["role"] = "member", ["reason"] = "Tired" });
        Assert.Contains("You are the only administrator", chief.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PUT", "people/chief/role", new { role = "member", reason = "Tired" }));
        Assert.Equal(HttpStatusCode.NotFound, await program.SendAsync("PUT", "people/nobody/role", new { role = "member", reason = "Tired" }));
        Assert.Equal(HttpStatusCode.BadRequest, await program.SendAsync("PUT", "people/noor/role", new { role = "king", reason = "Tired" }));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("PUT", "people/noor/role", new { role = "administrator", reason = "Helps me" }));
        await program.GetAsync("roles");
        Assert.Equal(["chief", "noor"], program.Json.GetProperty("items").EnumerateArray().Select(holder => holder.GetProperty("person").GetProperty("username").GetString()!));

        await chief.SendAsync("form[action='/roles']", new() { ["username"] = "chief", ["role"] = "member", ["reason"] = "Tired" });
        Assert.Equal("/", chief.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await chief.AskAsync("/roles")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await program.GetAsync("roles")); // The token outlives the role, and is worth nothing.
        Assert.Equal(HttpStatusCode.OK, (await other.AskAsync("/roles")).StatusCode);
    }
}
