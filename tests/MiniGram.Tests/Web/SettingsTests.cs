using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Media;

namespace MiniGram.Web;

/// <summary>What a member decides about their account, without scripts.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public async Task Profile_avatar_and_privacy_are_changed()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings");

        await maya.SendAsync("form[action='/settings']", new() { ["displayName"] = "Maya Okafor", ["bio"] = "Mornings, mostly.", ["private"] = "yes" });
        await maya.SendAsync("form[action='/settings/avatar']", null, ("me.png", SamplePicture.Png()));

        using var stranger = site.Visit();
        await stranger.OpenAsync("/@maya");
        Assert.Contains("Mornings, mostly.", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("This account is private", stranger.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await stranger.AskAsync(stranger.Page.QuerySelector(".profile-head .avatar")!.GetAttribute("src")!)).StatusCode);
    }

    [Fact]
    public async Task Session_is_ended_from_another()
    {
        await using var site = await RunningSite.StartAsync();
        using var here = await site.JoinAsync("maya");
        using var there = site.Visit();
        await there.OpenAsync("/sign-in");
        await there.SendAsync("form[action='/sign-in']", new() { ["username"] = "maya", ["password"] = RunningSite.Password });
        await here.OpenAsync("/settings/sessions");
        Assert.Contains("Firefox on Linux", here.Text, StringComparison.Ordinal);

        await here.SendAsync("form[action='/settings/sessions/end']");

        await there.OpenAsync("/settings");
        Assert.StartsWith("/sign-in", there.Path, StringComparison.Ordinal);
        await here.OpenAsync("/settings");
        Assert.Equal("/settings", here.Path);
    }

    [Fact]
    public async Task Wrong_name_and_wrong_password_get_the_same_answer()
    {
        await using var site = await RunningSite.StartAsync();
        await site.JoinAsync("maya");
        using var visitor = site.Visit();
        var answers = new List<string>();
        foreach (var name in new[] { "maya", "nobody1" })
        {
            await visitor.OpenAsync("/sign-in");
            await visitor.SendAsync("form[action='/sign-in']", new() { ["username"] = name, ["password"] = "wrong password here" });
            answers.Add($"{visitor.Status} {Proof().Replace(visitor.Page.QuerySelector("main")!.InnerHtml, "").Replace(name, "", StringComparison.Ordinal)}");
        }

        Assert.Contains("don’t belong together", answers[0], StringComparison.Ordinal);
        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task Codes_are_asked_for_once_they_are_on()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/settings/codes");
        await maya.SendAsync("form[action='/settings/codes/begin']", new() { ["password"] = "found the browser open" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, null), (maya.Status, maya.Page.QuerySelector("code.secret")));
        await maya.SendAsync("form[action='/settings/codes/begin']", new() { ["password"] = RunningSite.Password });
        var secret = maya.Page.QuerySelector("code.secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.StartsWith("M", maya.Page.QuerySelector("svg.qr path:last-child")!.GetAttribute("d"), StringComparison.Ordinal);
        await maya.SendAsync("form[action='/settings/codes/confirm']", new() { ["code"] = "abc" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, secret), (maya.Status, maya.Page.QuerySelector("code.secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal))); // A slip changes no key.
        Assert.Contains("not the code that the app shows", maya.Text, StringComparison.Ordinal);
        await maya.SendAsync("form[action='/settings/codes/confirm']", new() { ["code"] = Totp.Code(Totp.Decode(secret), Totp.StepAt(TimeProvider.System.GetUtcNow())) });
        var recovery = maya.Page.QuerySelectorAll(".code-list code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, recovery.Count);

        using var again = site.Visit();
        await again.OpenAsync("/sign-in");
        await again.SendAsync("form[action='/sign-in']", new() { ["username"] = "maya", ["password"] = RunningSite.Password });
        Assert.Null(again.Page.QuerySelector("input[name=code]")!.GetAttribute("inputmode")); // A recovery code has letters, which no keyboard of digits has.
        Assert.Null(again.Page.QuerySelector("input[type=password]"));
        await again.SendAsync("form[action='/sign-in']", new() { ["code"] = "000000" });
        Assert.Contains("That code does not count", again.Text, StringComparison.Ordinal);
        await again.SendAsync("form[action='/sign-in']", new() { ["code"] = recovery[0] });

        Assert.Equal("/", again.Path);

        await maya.OpenAsync("/settings/codes");
        await maya.SendAsync("form[action='/settings/codes/recovery']", new() { ["password"] = "found the browser open" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 0), (maya.Status, maya.Page.QuerySelectorAll(".code-list code").Length));
        await maya.SendAsync("form[action='/settings/codes/recovery']", new() { ["password"] = RunningSite.Password });
        Assert.Equal(10, maya.Page.QuerySelectorAll(".code-list code").Select(code => code.TextContent).Except(recovery).Count());
    }

    [Fact]
    public async Task Code_counts_only_behind_a_password_that_still_holds()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        var me = await site.IdAsync("maya");
        var setup = (await site.Get<CodeService>().BeginAsync(me))!;
        var recovery = (await site.Get<CodeService>().ConfirmAsync(me, Totp.Code(Totp.Decode(setup.Secret.Replace(" ", "", StringComparison.Ordinal)), Totp.StepAt(TimeProvider.System.GetUtcNow())))).Value;
        using var late = site.Visit();
        await late.OpenAsync("/sign-in");
        await late.SendAsync("form[action='/sign-in']", new() { ["username"] = "maya", ["password"] = RunningSite.Password });
        await site.Get<MemberService>().ChangePasswordAsync(me, RunningSite.Password, "seven quiet lamps over water", null, false);

        await late.SendAsync("form[action='/sign-in']", new() { ["code"] = recovery![0] });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "/sign-in"), (late.Status, late.Path));
        await late.SendAsync("form[action='/sign-in']", new() { ["code"] = recovery[0], ["proof"] = "made up" });
        Assert.Contains("Type your password again", late.Text, StringComparison.Ordinal);
        Assert.NotNull(late.Page.QuerySelector("input[type=password]"));
    }

    [Fact]
    public async Task New_password_signs_other_devices_out_and_takes_passkeys_away_when_asked()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        var me = await site.IdAsync("maya");
        await maya.OpenAsync("/settings/account");
        Assert.Null(maya.Page.QuerySelector("input[name=withoutPasskeys]")); // There are none.
        await site.Get<PasskeyService>().AddAsync(me, "Phone", new([1, 2, 3], [9, 9, 9], DateTimeOffset.UnixEpoch, 0, [], true, true, true, [], []));
        using var there = site.Visit();
        await there.OpenAsync("/sign-in");
        await there.SendAsync("form[action='/sign-in']", new() { ["username"] = "maya", ["password"] = RunningSite.Password });

        await maya.OpenAsync("/settings/account");
        Assert.Contains("You have 1 passkey", maya.Text, StringComparison.Ordinal);
        await maya.SendAsync("form[action='/settings/password']", new() { ["current"] = RunningSite.Password, ["password"] = "seven quiet lamps over water" });
        Assert.Contains("Other devices were signed out", maya.Text, StringComparison.Ordinal);
        await there.OpenAsync("/settings");
        Assert.StartsWith("/sign-in", there.Path, StringComparison.Ordinal);
        Assert.Single(await site.Get<PasskeyService>().ListAsync(me));

        await maya.OpenAsync("/settings/account");
        await maya.SendAsync("form[action='/settings/password']", new() { ["current"] = "seven quiet lamps over water", ["password"] = RunningSite.Password, ["withoutPasskeys"] = "yes" });
        Assert.Empty(await site.Get<PasskeyService>().ListAsync(me));
        await maya.OpenAsync("/notifications");
        Assert.Contains("Your passkeys were removed", maya.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_takes_everything_out_and_leaves()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");
        var original = SamplePicture.Png();
        await maya.SendAsync("form[data-upload]", new() { ["caption"] = "Mine" }, ("mine.png", original));
        var picture = maya.Page.QuerySelector(".mat img")!.GetAttribute("src")!;

        await maya.OpenAsync("/settings/data");
        var proof = maya.Page.QuerySelector("input[name=form]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/settings/data/take-out") { Content = new FormUrlEncodedContent([new("form", proof)]) };
        using var zip = new ZipArchive(await (await maya.AskAsync(request)).Content.ReadAsStreamAsync());
        using var kept = new MemoryStream();
        await zip.Entries.Single(entry => entry.FullName.StartsWith("photos/", StringComparison.Ordinal)).Open().CopyToAsync(kept);
        Assert.Equal(original, kept.ToArray());
        await maya.SendAsync("form[action='/settings/data/delete']", new() { ["password"] = RunningSite.Password });

        Assert.Equal("/", maya.Path);
        Assert.Contains("Your account is deleted", maya.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync("/@maya")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.AskAsync(picture)).StatusCode);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"form\"[^>]*>")]
    private static partial Regex Proof();
}
