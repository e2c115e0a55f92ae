using System.Net;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api;

/// <summary>Tokens: made once, shown once, ended by their owner, and no wider than they say.</summary>
public sealed class TokenTests
{
    private static readonly string[] s_read = ["read"];

    [Fact]
    public async Task Token_is_shown_once_and_ends_when_its_owner_says()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings/tokens");
        await maya.SendAsync("form[action='/settings/tokens']", new() { ["name"] = "Backup <script>", ["days"] = "30" });
        var secret = maya.Page.QuerySelector("#f-secret")!.TextContent;
        using var program = new ApiClient(site, secret);

        Assert.Equal(HttpStatusCode.OK, await program.GetAsync("me"));
        Assert.Equal("read", program.Json.GetProperty("scopes")[0].GetString());
        await maya.OpenAsync("/settings/tokens");
        Assert.Null(maya.Page.QuerySelector("#f-secret"));
        Assert.DoesNotContain(secret, maya.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, string.Concat(Directory.EnumerateFiles(site.Folder, "minigram.db*").Select(ReadShared)), StringComparison.Ordinal);
        Assert.Contains("Backup <script>", maya.Text, StringComparison.Ordinal);
        await maya.SendAsync("form[action='/settings/tokens/end']");
        Assert.Contains("The token is ended", maya.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await program.GetAsync("me"));
        Assert.Contains("invalid_token", program.Answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wish_without_name_scope_and_days_says_all_three()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings/tokens");

        await maya.SendAsync("form[action='/settings/tokens']", new() { ["name"] = " ", ["scopes"] = "moderate", ["days"] = "1000" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        Assert.Equal(3, maya.Page.QuerySelectorAll(".error-text").Length);
        Assert.Empty(await site.Get<TokenService>().ListAsync(await site.IdAsync("maya")));
    }

    [Fact]
    public async Task Tokens_end_with_the_password()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var maya = await ApiClient.OfAsync(site, "maya");

        await site.Get<MemberService>().SetPasswordAsync(await site.IdAsync("maya"), "another horse battery staple");

        Assert.Equal(HttpStatusCode.Unauthorized, await maya.GetAsync("me"));
    }

    [Fact]
    public async Task Tokens_are_listed_without_secrets_and_ended_but_not_made_by_tokens()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        using var writer = await ApiClient.OfAsync(site, "maya", TokenScopes.Write);
        using var reader = await ApiClient.OfAsync(site, "maya", TokenScopes.Read);
        using var other = await ApiClient.OfAsync(site, "noor", TokenScopes.Read | TokenScopes.Write);

        Assert.Equal(HttpStatusCode.OK, await reader.GetAsync("me/tokens"));
        Assert.DoesNotContain(TokenService.Prefix, reader.Text, StringComparison.Ordinal);
        var tokens = reader.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["read", "write"], tokens.Select(token => token.GetProperty("scopes")[0].GetString()).Order(StringComparer.Ordinal));
        var own = tokens.Single(token => token.GetProperty("current").GetBoolean());
        Assert.Equal("read", own.GetProperty("scopes")[0].GetString());
        var path = $"me/tokens/{own.GetProperty("id").GetInt64()}";

        Assert.Equal(HttpStatusCode.Forbidden, await reader.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NotFound, await other.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await writer.SendAsync("POST", "me/tokens", new { name = "More", scopes = s_read, days = 366 }));
        Assert.Equal(HttpStatusCode.NoContent, await writer.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NotFound, await writer.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.Unauthorized, await reader.GetAsync("me"));
    }

    [Fact]
    public async Task Token_allows_no_more_than_its_scopes()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var reader = await ApiClient.OfAsync(site, "maya", TokenScopes.Read);
        using var writer = await ApiClient.OfAsync(site, "maya", TokenScopes.Write);
        using var nobody = new ApiClient(site, null);
        var path = $"photos/{(await site.PostAsync("maya")).Value}";

        Assert.Equal(HttpStatusCode.Forbidden, await reader.SendAsync("PUT", path + "/like"));
        Assert.Contains("'write'", reader.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("insufficient_scope", reader.Answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await writer.GetAsync(path));
        Assert.Equal(HttpStatusCode.OK, await nobody.GetAsync(path));
        Assert.Equal(HttpStatusCode.Unauthorized, await nobody.SendAsync("PUT", path + "/like"));
    }

    [Fact]
    public async Task Cookie_of_a_member_is_no_token()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");

        Assert.Equal(HttpStatusCode.Unauthorized, (await maya.AskAsync("/api/v1/me")).StatusCode);
    }

    private static string ReadShared(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
