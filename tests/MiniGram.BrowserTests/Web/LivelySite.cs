using Microsoft.Playwright;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>A site where some people have posted, followed and liked, and a browser to look at it with.</summary>
public sealed class LivelySite : IAsyncLifetime
{
    private static readonly string[] Captions = ["Surf from the cliff #ocean #fromabove", "Rain, and nobody minded @noor #city", "", "Above the clouds by six #mountains", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"];

    public Browser Browser { get; } = new();

    public RunningSite Site { get; private set; } = null!;

    public string Address => Site.Address.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        await Browser.InitializeAsync();
        Site = await RunningSite.StartAsync();
        foreach (var (name, display) in new[] { ("maya", "Maya Okafor"), ("noor", "Noor Haddad"), ("tomas", "Tomas Lind"), ("aiko", "Aiko Mori") })
            Assert.True((await Site.Get<MemberService>().SignUpAsync(new SignUp(name, display, RunningSite.Password))).Done);
        var (maya, noor, people) = (await Site.IdAsync("maya"), await Site.IdAsync("noor"), Site.Get<PeopleService>());
        foreach (var caption in Captions)
            await Site.PostAsync("maya", caption);
        var close = await Site.PostAsync("maya", "Only for a few", Audience.CloseFriends);
        await people.SetCloseFriendAsync(maya, noor, true);
        await people.FollowAsync(noor, maya);
        await people.SetMutedAsync(noor, await Site.IdAsync("tomas"), true);
        await people.BlockAsync(noor, await Site.IdAsync("aiko"));
        var viewer = new Viewer(maya, Role.Member);
        var own = await Site.PostAsync("noor", "My own #ocean");
        await Site.Get<LikeService>().SetAsync(viewer, own, true);
        var comment = await Site.Get<CommentService>().AddAsync(viewer, own, "Lovely, @noor. #ocean");
        await Site.Get<CommentService>().AddAsync(new Viewer(noor, Role.Member), close, "Thank you for sharing this");
        await ReportAsync(new Viewer(noor, Role.Member), comment!.Value);
    }

    /// <summary>A moderator with two cases to look at, and one that was decided and answered.</summary>
    private async Task ReportAsync(Viewer reporter, CommentId comment)
    {
        Assert.True((await Site.Get<MemberService>().CreateAsync(new SignUp("sam", "Sam Weiss", RunningSite.Password), Role.Moderator)).Done);
        var (sam, aiko) = (new Viewer(await Site.IdAsync("sam"), Role.Moderator), await Site.IdAsync("aiko"));
        await Site.Get<ReportService>().PhotoAsync(reporter, new PhotoId(1), ReportReason.Rights, "I am in it and did not agree.");
        await Site.Get<ReportService>().CommentAsync(reporter, comment, ReportReason.Spam, "");
        var taken = await Site.PostAsync("aiko", "Buy one, get two");
        var decision = await Site.Get<ModerationService>().DecideAsync(sam, new Subject(aiko, taken, null), ActionKind.RemovePhoto, "It advertises.");
        await Site.Get<AppealService>().AnswerAsync(aiko, decision!.Value, "It was a joke between friends.");
    }

    /// <summary>A page on which someone is signed in; null for nobody.</summary>
    public async Task<IPage> OpenAsync(string? name, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await Browser.Context(width, 900, scheme, script);
        var page = await context.NewPageAsync();
        if (name is null)
            return page;
        await page.GotoAsync(Address + "/sign-in");
        await page.GetByLabel("User name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(RunningSite.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(Address + "/");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Browser.DisposeAsync();
    }
}
