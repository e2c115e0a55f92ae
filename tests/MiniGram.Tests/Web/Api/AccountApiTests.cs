using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Media;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;

namespace MiniGram.Web.Api;

/// <summary>What a member's program does about the account, and about decisions of moderators.</summary>
public sealed class AccountApiTests
{
    [Fact]
    public async Task Avatar_is_set_and_removed()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var program = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("PUT", "me/avatar", Form("picture", SamplePicture.Png())));
        var address = program.Json.GetProperty("avatar").GetString()!;
        Assert.StartsWith("/media/", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await program.GetAsync(address));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PUT", "me/avatar", Form("picture", "none"u8.ToArray())));
        Assert.Equal(HttpStatusCode.BadRequest, await program.SendAsync("PUT", "me/avatar", Form("photo", SamplePicture.Png())));

        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("DELETE", "me/avatar"));
        Assert.StartsWith("/media/rosettes/", program.Json.GetProperty("avatar").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await program.GetAsync(address));
    }

    [Fact]
    public async Task Name_and_password_are_changed_and_the_password_ends_the_token()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        using var program = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PUT", "me/username", new { username = "Noor" }));
        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("PUT", "me/username", new { username = "maya.o" }));
        Assert.Equal("maya.o", program.Json.GetProperty("username").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PUT", "me/password", new { current = "wrong", password = "seven quiet lamps over water" }));
        Assert.True(program.Json.GetProperty("errors").TryGetProperty("current", out _));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PUT", "me/password", new { current = RunningSite.Password, password = "password1" }));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("PUT", "me/password", new { current = RunningSite.Password, password = "seven quiet lamps over water" }));

        Assert.Equal(HttpStatusCode.Unauthorized, await program.GetAsync("me"));
        Assert.Equal(SignInAnswer.Welcome, (await site.Get<MemberService>().SignInAsync("maya.o", "seven quiet lamps over water")).Answer);
    }

    [Fact]
    public async Task Sessions_are_listed_and_ended_ones_own_only()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var program = await ApiClient.OfAsync(site, "maya");
        using var other = await ApiClient.OfAsync(site, "noor");

        await program.GetAsync("me/sessions");
        var session = Assert.Single(program.Json.GetProperty("items").EnumerateArray());
        Assert.Equal("Firefox on Linux", session.GetProperty("device").GetString());
        var path = "me/sessions/" + session.GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.NotFound, await other.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NotFound, await program.SendAsync("DELETE", path));

        await maya.OpenAsync("/settings");
        Assert.StartsWith("/sign-in", maya.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, await other.SendAsync("DELETE", "me/sessions"));
        await noor.OpenAsync("/settings");
        Assert.StartsWith("/sign-in", noor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkeys_are_listed_without_their_keys_and_removed_by_their_owner()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        using var program = await ApiClient.OfAsync(site, "maya");
        using var other = await ApiClient.OfAsync(site, "noor");
        await site.Get<PasskeyService>().AddAsync(await site.IdAsync("maya"), "Phone", new([1, 2, 3], [9, 9, 9], DateTimeOffset.UnixEpoch, 0, [], true, true, true, [], []));

        await program.GetAsync("me/passkeys");
        var passkey = Assert.Single(program.Json.GetProperty("items").EnumerateArray());
        Assert.Equal("Phone", passkey.GetProperty("name").GetString());
        Assert.DoesNotContain("CQkJ", program.Text, StringComparison.Ordinal);
        var path = "me/passkeys/" + passkey.GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.NotFound, await other.SendAsync("PATCH", path, new { name = "Mine" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("PATCH", path, new { name = " " }));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("PATCH", path, new { name = "Laptop" }));
        await program.GetAsync("me/passkeys");
        Assert.Equal("Laptop", program.Json.GetProperty("items")[0].GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.NotFound, await other.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("DELETE", path));
        Assert.Equal(HttpStatusCode.NotFound, await program.SendAsync("DELETE", path));
    }

    [Fact]
    public async Task Codes_are_set_up_and_ended_with_the_password_only()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var program = await ApiClient.OfAsync(site, "maya");
        var (right, wrong) = (new { password = RunningSite.Password }, new { password = "a token is not enough" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", "me/codes/recovery", right)); // They are off.
        foreach (var path in new[] { "me/codes", "me/codes/recovery", "me/codes/removal" })
        {
            Assert.Equal((path, HttpStatusCode.UnprocessableEntity), (path, await program.SendAsync("POST", path, wrong)));
            Assert.True(program.Json.GetProperty("errors").TryGetProperty("password", out _), path);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", "me/codes/confirmation", new { code = "123456" })); // Nothing was begun.
        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("POST", "me/codes", right));
        Assert.Equal("no-store", program.Answer.Headers.CacheControl!.ToString());
        var secret = program.Json.GetProperty("secret").GetString()!.Replace(" ", "", StringComparison.Ordinal);
        await program.GetAsync("me/codes");
        Assert.False(program.Json.GetProperty("on").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("POST", "me/codes/confirmation", new { code = Totp.Code(Totp.Decode(secret), Totp.StepAt(TimeProvider.System.GetUtcNow())) }));
        var recovery = program.Json.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!).ToList();
        Assert.Equal(10, recovery.Count);
        Assert.Equal(SignInAnswer.CodeNeeded, (await site.Get<MemberService>().SignInAsync("maya", RunningSite.Password)).Answer);
        Assert.Equal(SignInAnswer.Welcome, (await site.Get<MemberService>().SignInAsync("maya", RunningSite.Password, recovery[0])).Answer);
        await program.GetAsync("me/codes");
        Assert.Equal((true, 9), (program.Json.GetProperty("on").GetBoolean(), program.Json.GetProperty("recoveryLeft").GetInt32()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", "me/codes", right)); // They are on.
        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("POST", "me/codes/recovery", right));
        Assert.Equal(SignInAnswer.Refused, (await site.Get<MemberService>().SignInAsync("maya", RunningSite.Password, recovery[1])).Answer);

        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("POST", "me/codes/removal", right));
        Assert.Equal(SignInAnswer.Welcome, (await site.Get<MemberService>().SignInAsync("maya", RunningSite.Password)).Answer);
    }

    [Fact]
    public async Task Password_change_takes_passkeys_away_when_asked()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var program = await ApiClient.OfAsync(site, "maya");
        await site.Get<PasskeyService>().AddAsync(await site.IdAsync("maya"), "Phone", new([1, 2, 3], [9, 9, 9], DateTimeOffset.UnixEpoch, 0, [], true, true, true, [], []));

        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("PUT", "me/password", new { current = RunningSite.Password, password = "seven quiet lamps over water", removePasskeys = true }));

        Assert.Empty(await site.Get<PasskeyService>().ListAsync(await site.IdAsync("maya")));
    }

    [Fact]
    public async Task Everything_is_taken_out_and_the_account_deleted_with_the_password()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.PostAsync("maya", "Mine #ocean");
        using var program = await ApiClient.OfAsync(site, "maya");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", "me/take-out", new { password = "wrong" }));
        Assert.Equal(HttpStatusCode.OK, await program.SendAsync("POST", "me/take-out", new { password = RunningSite.Password }));
        Assert.Equal("application/zip", program.Answer.Content.Headers.ContentType!.MediaType);
        await using var zip = new ZipArchive(await program.Answer.Content.ReadAsStreamAsync());
        Assert.Contains("captions.csv", zip.Entries.Select(entry => entry.FullName));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", "me/deletion", new { password = "wrong" }));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("POST", "me/deletion", new { password = RunningSite.Password }));
        Assert.Equal(HttpStatusCode.Unauthorized, await program.GetAsync("me"));
        Assert.Null(await site.Get<MemberService>().FindAsync("maya"));
    }

    [Fact]
    public async Task Suspended_member_reads_why_answers_once_and_gets_a_reply()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        await site.JoinAsync("keeper", role: Role.Moderator);
        var maya = await site.IdAsync("maya");
        using var program = await ApiClient.OfAsync(site, "maya");
        using var reporter = await ApiClient.OfAsync(site, "noor");
        using var keeper = await ApiClient.OfAsync(site, "keeper", TokenScopes.Read | TokenScopes.Write | TokenScopes.Moderate);
        var photo = await site.PostAsync("maya", "Buy this");
        await reporter.SendAsync("POST", $"photos/{photo.Value}/reports", new { reason = "spam", note = "Again" });

        // The moderator reads the case and decides.
        Assert.Equal(HttpStatusCode.OK, await keeper.GetAsync($"review/cases?account={maya.Value}&photo={photo.Value}"));
        Assert.Equal("Again", keeper.Json.GetProperty("reports")[0].GetProperty("note").GetString());
        Assert.Equal("Buy this", keeper.Json.GetProperty("photo").GetProperty("caption").GetString());
        await keeper.SendAsync("POST", "review/decisions", new { subject = new { account = maya.Value }, kind = "suspend", reason = "Spam" });
        var action = keeper.Json.GetProperty("action").GetInt64();

        // The member is shut out, but for this.
        Assert.Equal(HttpStatusCode.Forbidden, await program.GetAsync("me"));
        Assert.Equal(HttpStatusCode.OK, await program.GetAsync("me/decisions"));
        var decision = Assert.Single(program.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("suspend", "Spam"), (decision.GetProperty("kind").GetString(), decision.GetProperty("reason").GetString()));
        Assert.DoesNotContain("keeper", program.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", $"me/decisions/{action}/answer", new { text = " " }));
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("POST", $"me/decisions/{action}/answer", new { text = "I sell nothing." }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await program.SendAsync("POST", $"me/decisions/{action}/answer", new { text = "Really." }));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.SendAsync("POST", $"me/decisions/{action}/answer", new { text = "Not mine." }));

        await keeper.GetAsync("review/answers");
        Assert.Equal("I sell nothing.", Assert.Single(keeper.Json.GetProperty("items").EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.NoContent, await keeper.SendAsync("POST", $"review/decisions/{action}/reply", new { words = "So it is.", undo = true }));
        Assert.Equal(HttpStatusCode.OK, await program.GetAsync("me"));
        await program.GetAsync("me/decisions");
        Assert.Contains(program.Json.GetProperty("items").EnumerateArray(), one => one.GetProperty("reply").GetString() == "So it is.");
    }

    [Fact]
    public async Task Similar_photos_figures_and_followed_tags_are_read()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        await site.JoinAsync("noor");
        var mine = await site.PostAsync("maya", "One #rare #ocean");
        var other = await site.PostAsync("noor", "Two #rare");
        await site.Get<LikeService>().SetAsync(new Viewer(await site.IdAsync("noor"), Role.Member), mine, true);
        using var program = await ApiClient.OfAsync(site, "maya");

        await program.GetAsync($"photos/{mine.Value}/similar");
        var similar = Assert.Single(program.Json.GetProperty("items").EnumerateArray());
        Assert.Equal((other.Value, "#rare"), (similar.GetProperty("photo").GetProperty("id").GetInt64(), similar.GetProperty("reason").GetString()));

        Assert.Equal(HttpStatusCode.OK, await program.GetAsync("me/figures?days=7"));
        Assert.Equal(7, program.Json.GetProperty("days").GetArrayLength());
        Assert.Equal(1, program.Json.GetProperty("days").EnumerateArray().Sum(day => day.GetProperty("likes").GetInt32()));
        Assert.Equal(HttpStatusCode.BadRequest, await program.GetAsync("me/figures?days=9"));

        await program.GetAsync("feeds/tags");
        Assert.Empty(program.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(HttpStatusCode.NoContent, await program.SendAsync("PUT", "tags/rare/follow"));
        await program.GetAsync("feeds/tags");
        Assert.Equal(other.Value, Assert.Single(program.Json.GetProperty("items").EnumerateArray()).GetProperty("id").GetInt64());
    }

    private static MultipartFormDataContent Form(string name, byte[] content) => new() { { new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, name, "me.png" } };
}
