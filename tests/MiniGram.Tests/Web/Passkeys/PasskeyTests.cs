using System.Net;
using System.Text.Json;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Leaving;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;

namespace MiniGram.Web.Passkeys;

/// <summary>Passkeys as a device and a browser use them, and as someone would who wants in without one.</summary>
public sealed class PasskeyTests
{
    [Fact]
    public async Task Passkey_is_added_signs_in_without_a_name_and_is_told_of()
    {
        await using var site = await RunningSite.StartAsync();
        using var key = new SoftKey();
        using (var maya = await site.JoinAsync("maya"))
        {
            await AddAsync(maya, key, "My phone");
            Assert.Contains("My phone", maya.Text, StringComparison.Ordinal);
            Assert.Contains("The passkey is added", maya.Text, StringComparison.Ordinal);
            await maya.OpenAsync("/notifications");
            Assert.Contains("The passkey “My phone” was added", maya.Text, StringComparison.Ordinal);
        }

        using var door = site.Visit();
        Assert.Equal(HttpStatusCode.OK, await EnterAsync(door, key));

        Assert.Equal("maya", await NameAsync(door));
        await door.OpenAsync("/settings/passkeys");
        Assert.Contains("last used", door.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkey_stands_for_password_and_code()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var key = new SoftKey();
        await AddAsync(maya, key);
        var codes = site.Get<CodeService>();
        var secret = (await codes.BeginAsync(await site.IdAsync("maya")))!.Secret.Replace(" ", "", StringComparison.Ordinal);
        Assert.True((await codes.ConfirmAsync(await site.IdAsync("maya"), Totp.Code(Totp.Decode(secret), Totp.StepAt(TimeProvider.System.GetUtcNow())))).Done);

        using var door = site.Visit();

        Assert.Equal(HttpStatusCode.OK, await EnterAsync(door, key));
        Assert.Equal("maya", await NameAsync(door));
    }

    [Theory]
    [InlineData("origin")]
    [InlineData("party")]
    [InlineData("finger")]
    [InlineData("counter")]
    [InlineData("handle")]
    [InlineData("unknown")]
    public async Task Answer_with_one_thing_wrong_is_refused_in_the_same_words(string wrong)
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var key = new SoftKey { Counter = 5 };
        using var stranger = new SoftKey();
        await AddAsync(maya, key);
        stranger.Handle = key.Handle;
        switch (wrong)
        {
            case "origin":
                key.Origin = "http://127.0.0.1.evil.example:8080";
                break;
            case "party":
                key.Party = "evil.example";
                break;
            case "finger":
                key.UserVerified = false;
                break;
            case "counter":
                key.Counter = 2; // As a copy of the device would say that was made earlier.
                break;
            case "handle":
                key.Handle = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(PasskeyStore.HandleOf(await site.IdAsync("noor")))); // Someone else's account with one's own key.
                break;
        }

        using var door = site.Visit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await EnterAsync(door, wrong == "unknown" ? stranger : key));
        Assert.Contains("That passkey does not open an account here, or it took too long.", door.Text, StringComparison.Ordinal);
        Assert.Null(await NameAsync(door));
    }

    [Fact]
    public async Task Answer_counts_once()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var key = new SoftKey();
        await AddAsync(maya, key);
        using var door = site.Visit();
        await door.OpenAsync("/sign-in");
        var options = await OptionsAsync(door, "/sign-in/passkey/options");
        var cookie = door.Cookies.GetCookies(site.Address)[PasskeyCeremony.Cookie]!.Value;
        var answer = key.Get(options, site.Address);
        var form = "form[action='/sign-in/passkey']";

        await door.SendAsync(form, new() { ["credential"] = answer });
        Assert.Equal("maya", await NameAsync(door));

        // A second browser that has seen all of it: the same answer, the same sealed challenge.
        using var thief = site.Visit();
        await thief.OpenAsync("/sign-in");
        thief.Cookies.Add(new Cookie(PasskeyCeremony.Cookie, cookie, "/", site.Address.Host));
        await thief.SendAsync(form, new() { ["credential"] = answer });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Status);

        // And a fresh answer to the old challenge.
        thief.Cookies.Add(new Cookie(PasskeyCeremony.Cookie, cookie, "/", site.Address.Host));
        await thief.SendAsync(form, new() { ["credential"] = key.Get(options, site.Address) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Status);
    }

    [Fact]
    public async Task Passkey_is_added_only_with_the_password_and_only_to_the_account_that_asked()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var key = new SoftKey();
        await maya.OpenAsync("/settings/passkeys");
        Assert.Null(await TryOptionsAsync(maya, "/settings/passkeys/options", "wrong"));

        // Maya's sealed challenge in Noor's browser.
        var options = await OptionsAsync(maya, "/settings/passkeys/options");
        noor.Cookies.Add(new Cookie(PasskeyCeremony.Cookie, maya.Cookies.GetCookies(site.Address)[PasskeyCeremony.Cookie]!.Value, "/", site.Address.Host));
        await noor.OpenAsync("/settings/passkeys");
        await noor.SendAsync("form[action='/settings/passkeys']", new() { ["credential"] = key.Create(options, site.Address) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, noor.Status);
        Assert.Empty(await site.Get<PasskeyService>().ListAsync(await site.IdAsync("noor")));
        Assert.Empty(await site.Get<PasskeyService>().ListAsync(await site.IdAsync("maya")));
    }

    [Fact]
    public async Task Challenge_of_the_door_adds_nothing_and_a_passkey_is_one_accounts()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var key = new SoftKey();
        await AddAsync(maya, key);

        await AddAsync(noor, key);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, noor.Status);
        Assert.Contains("The passkey was not added", noor.Text, StringComparison.Ordinal);
        Assert.Empty(await site.Get<PasskeyService>().ListAsync(await site.IdAsync("noor")));
    }

    [Fact]
    public async Task Suspended_account_reads_why_and_a_deleted_one_is_gone()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.JoinAsync("keeper", role: Role.Moderator);
        using var key = new SoftKey();
        await AddAsync(maya, key);
        var (id, keeper) = (await site.IdAsync("maya"), new Viewer(await site.IdAsync("keeper"), Role.Moderator));
        Assert.True((await site.Get<ModerationService>().DecideAsync(keeper, new Subject(id, null, null), ActionKind.Suspend, "Spam"))!.Done);

        using var door = site.Visit();
        await EnterAsync(door, key);
        Assert.Equal("/decisions", door.Path);

        Assert.True((await site.Get<LeaveService>().DeleteAsync(id, RunningSite.Password)).Done);
        using var after = site.Visit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await EnterAsync(after, key));
    }

    [Fact]
    public async Task Passkey_is_renamed_and_removed()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var key = new SoftKey();
        await AddAsync(maya, key);

        await maya.SendAsync("form[action='/settings/passkeys/rename']", new() { ["name"] = "Blue key" });
        Assert.Contains("Blue key", maya.Text, StringComparison.Ordinal);
        await maya.SendAsync("form[action='/settings/passkeys/remove']");
        Assert.Contains("The passkey is removed", maya.Text, StringComparison.Ordinal);

        using var door = site.Visit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await EnterAsync(door, key));
        await maya.OpenAsync("/notifications");
        Assert.Contains("The passkey “Blue key” was removed", maya.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_at_the_door_is_the_same_for_everyone()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var key = new SoftKey();
        using var door = site.Visit();
        await door.OpenAsync("/sign-in");
        var before = await OptionsAsync(door, "/sign-in/passkey/options");
        await AddAsync(maya, key);

        var after = await OptionsAsync(door, "/sign-in/passkey/options");

        Assert.Equal(Without(before), Without(after));
        Assert.NotEqual(before, after);
        Assert.Contains("\"userVerification\":\"required\"", after, StringComparison.Ordinal);

        static string Without(string options)
        {
            using var json = JsonDocument.Parse(options);
            return string.Join('\n', json.RootElement.EnumerateObject().Where(one => one.Name != "challenge").Select(one => one.ToString()));
        }
    }

    [Fact]
    public async Task Site_with_an_address_of_its_own_binds_passkeys_to_it()
    {
        await using var site = await RunningSite.StartAsync(settings => settings with { Origin = new Uri("https://photos.example.com") });
        using var maya = await site.JoinAsync("maya");
        using var key = new SoftKey { Origin = "https://photos.example.com" };
        await AddAsync(maya, key);
        Assert.Contains("The passkey is added", maya.Text, StringComparison.Ordinal);
        using var door = site.Visit();
        Assert.Equal(HttpStatusCode.OK, await EnterAsync(door, key));

        key.Origin = null; // The address by which the request came counts for nothing now.
        using var other = site.Visit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await EnterAsync(other, key));
    }

    [Fact]
    public async Task Pages_say_what_they_need_and_the_browser_may_ask_the_device()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var door = site.Visit();
        await door.OpenAsync("/sign-in");
        Assert.Contains("Passkeys need JavaScript", door.Text, StringComparison.Ordinal);
        Assert.Contains("publickey-credentials-get=(self), publickey-credentials-create=(self)", string.Join(' ', door.Answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        await maya.OpenAsync("/settings/passkeys");
        Assert.Contains("Passkeys need JavaScript", maya.Text, StringComparison.Ordinal);

        await maya.SendAsync("form[action='/settings/passkeys']"); // As a browser without scripts would.

        Assert.Equal(HttpStatusCode.UnprocessableEntity, maya.Status);
        Assert.Contains("It needs JavaScript", maya.Text, StringComparison.Ordinal);
    }

    private static async Task AddAsync(Visitor visitor, SoftKey key, string name = "")
    {
        await visitor.OpenAsync("/settings/passkeys");
        var options = await OptionsAsync(visitor, "/settings/passkeys/options");
        await visitor.SendAsync("form[action='/settings/passkeys']", new() { ["name"] = name, ["credential"] = key.Create(options, visitor.Address) });
    }

    private static async Task<HttpStatusCode> EnterAsync(Visitor visitor, SoftKey key)
    {
        await visitor.OpenAsync("/sign-in");
        var options = await OptionsAsync(visitor, "/sign-in/passkey/options");
        await visitor.SendAsync("form[action='/sign-in/passkey']", new() { ["credential"] = key.Get(options, visitor.Address) });
        return visitor.Status;
    }

    private static async Task<string> OptionsAsync(Visitor visitor, string path) => await TryOptionsAsync(visitor, path, RunningSite.Password) ?? throw new InvalidOperationException("Refused.");

    private static async Task<string?> TryOptionsAsync(Visitor visitor, string path, string password)
    {
        var proof = visitor.Page.QuerySelector("main input[name=form]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("form", proof), new("password", password)]) };
        request.Headers.Add("X-Part", "1");
        using var answer = await visitor.AskAsync(request);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : null;
    }

    /// <summary>Whose account a browser is signed in to; null for nobody's.</summary>
    private static async Task<string?> NameAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/settings/account");
        return visitor.Path == "/settings/account" ? visitor.Page.QuerySelector("#f-username")!.GetAttribute("value") : null;
    }
}
