using System.Net;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Security;

/// <summary>What is remembered of cookies and proofs outlives nothing: a session ends at once, and a proof is good for one member only.</summary>
public sealed class KeptProofTests
{
    [Fact]
    public async Task Session_that_is_ended_elsewhere_opens_no_page_more()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings");
        await maya.OpenAsync("/settings");
        Assert.Equal("/settings", maya.Path);

        var id = await site.IdAsync("maya");
        foreach (var session in await site.Get<SessionService>().ListAsync(id))
            await site.Get<SessionService>().EndAsync(id, session.Id);
        await maya.OpenAsync("/settings");

        Assert.StartsWith("/sign-in", maya.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proof_comes_again_on_the_next_page_and_is_not_that_of_the_next_member()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        var before = await ProofAsync(maya);
        Assert.Equal(before, await ProofAsync(maya));

        await maya.OpenAsync("/settings");
        await maya.SendAsync("form[action='/sign-out']");
        await maya.OpenAsync("/sign-in");
        var between = maya.Page.QuerySelector("input[name=form]")!.GetAttribute("value");
        await maya.SendAsync("form[action='/sign-in']", new() { ["username"] = "noor", ["password"] = RunningSite.Password });

        Assert.Equal(3, new[] { before, between, await ProofAsync(maya) }.Distinct(StringComparer.Ordinal).Count());
        await maya.SendAsync("form[action='/settings']", new() { ["form"] = before });
        Assert.Equal(HttpStatusCode.BadRequest, maya.Status);
    }

    private static async Task<string> ProofAsync(Visitor visitor) =>
        (await visitor.OpenAsync("/settings")).QuerySelector("input[name=form]")!.GetAttribute("value")!;
}
