using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Web.Api;

namespace MiniGram.Web;

/// <summary>What rises is shown with the visitor's eyes, and with or without suspected bots.</summary>
public sealed class RisingTests
{
    [Fact]
    public async Task Tags_rise_on_home_without_those_whom_the_visitor_has_muted_or_blocked()
    {
        await using var site = await RunningSite.StartAsync();
        foreach (var name in new[] { "maya", "noor", "tomas", "lena" })
            Assert.True((await site.Get<MemberService>().SignUpAsync(new SignUp(name, "", RunningSite.Password))).Done);
        foreach (var name in new[] { "tomas", "lena" })
            await site.PostAsync(name, "#loud");
        foreach (var name in new[] { "tomas", "noor" })
            await site.PostAsync(name, "#quiet");
        await site.Get<PeopleService>().SetMutedAsync(await site.IdAsync("maya"), await site.IdAsync("lena"), true);
        await site.Get<PeopleService>().BlockAsync(await site.IdAsync("tomas"), await site.IdAsync("noor"));

        Assert.Equal(["#quiet"], await TagsAsync(site, "maya"));
        Assert.Empty(await TagsAsync(site, "noor"));
        using var nobody = site.Visit();
        await nobody.OpenAsync("/explore");
        Assert.Equal(["#loud", "#quiet"], nobody.Page.QuerySelectorAll("main a.tag").Select(tag => tag.TextContent.Trim()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Suspected_bots_count_on_explore_only_when_asked_for()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.JoinAsync("bot");
        var photos = new List<Model.PhotoId>();
        for (var i = 0; i < 7; i++)
        {
            await site.JoinAsync($"author{i}");
            photos.Add(await site.PostAsync($"author{i}", $"Number {i}"));
        }

        await site.Get<LikeService>().SetAsync(new(await site.IdAsync("bot"), Role.Member), photos[2], true);
        await site.Get<LikeService>().SetAsync(new(await site.IdAsync("bot"), Role.Member), photos[3], true);
        await site.Get<LikeService>().SetAsync(new(await site.IdAsync("maya"), Role.Member), photos[4], true);
        await site.Get<CommentService>().AddAsync(new(await site.IdAsync("bot"), Role.Member), photos[3], "wow");
        var id = (await site.IdAsync("bot")).Value;
        await site.Get<PlatformDatabase>().WriteAsync(sql => sql.DoAsync("insert into suspected_accounts (user_id) values (@id)", new { id }));
        using var program = new ApiClient(site, null);

        await program.GetAsync("explore");
        Assert.Equal(photos[4].Value, program.Json.GetProperty("photos")[0].GetProperty("id").GetInt64());
        await program.GetAsync("explore?countSuspectedBots=true");
        Assert.Equal(photos[3].Value, program.Json.GetProperty("photos")[0].GetProperty("id").GetInt64());
        await maya.OpenAsync("/explore");
        Assert.Equal($"/photos/{photos[4].Value}", maya.Page.QuerySelector("section[aria-labelledby=rising] .sheet a")!.GetAttribute("href"));
        await maya.ClickAsync("Count theirs too");
        Assert.Equal($"/photos/{photos[3].Value}", maya.Page.QuerySelector("section[aria-labelledby=rising] .sheet a")!.GetAttribute("href"));
        await maya.ClickAsync("Leave theirs out");
        Assert.Equal("/explore", maya.Path);
    }

    [Fact]
    public async Task Site_clears_away_at_its_start_what_one_that_was_killed_left()
    {
        var key = MediaKey.New(new(1, 2)).Value;
        var orphan = "";
        await using var site = await RunningSite.StartAsync(settings =>
        {
            orphan = Path.Combine(settings.Data, "photos", "renditions", key[..2], key);
            Directory.CreateDirectory(orphan);
            File.WriteAllText(Path.Combine(orphan, "320.webp"), "picture");
            Directory.SetLastWriteTimeUtc(orphan, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));
            return settings;
        });

        for (var tries = 0; tries < 300 && Directory.Exists(orphan); tries++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);

        Assert.False(Directory.Exists(orphan));
    }

    private static async Task<List<string>> TagsAsync(RunningSite site, string name)
    {
        using var visitor = site.Visit();
        await visitor.OpenAsync("/sign-in");
        await visitor.SendAsync("form[action='/sign-in']", new() { ["username"] = name, ["password"] = RunningSite.Password });
        Assert.Equal("/", visitor.Path);
        return [.. visitor.Page.QuerySelectorAll("aside.aside .row a").Select(tag => tag.TextContent.Trim()).Order(StringComparer.Ordinal)];
    }
}
