using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>An author with a photo for each audience, and everyone who may stand to an author in some way.</summary>
internal sealed class AccessWorld : IAsyncDisposable
{
    private AccessWorld(RunningSite site) => Site = site;

    public RunningSite Site { get; }

    public Dictionary<string, Visitor> Visitors { get; } = new(StringComparer.Ordinal);

    public Dictionary<Audience, PhotoId> Photos { get; } = [];

    /// <summary>Of another photo for each audience, whose picture is a file, the file's key.</summary>
    public Dictionary<Audience, MediaKey> Files { get; } = [];

    /// <summary>What can be read wherever a photo is shown.</summary>
    public static string Mark(Audience audience) => $"Mark of {audience}";

    /// <summary>Who sees the same photos: an analyst is a stranger, and an administrator keeps order, too.</summary>
    public static string Alike(string name) => name switch { "analyst" => "stranger", "chief" => "keeper", _ => name };

    public static async Task<AccessWorld> CreateAsync()
    {
        var world = new AccessWorld(await RunningSite.StartAsync());
        world.Visitors["nobody"] = world.Site.Visit();
        foreach (var name in new[] { "author", "stranger", "follower", "close", "blocked", "muted", "muter" })
            world.Visitors[name] = await world.Site.JoinAsync(name);
        world.Visitors["analyst"] = await world.Site.JoinAsync("analyst", role: Role.Analyst);
        world.Visitors["chief"] = await world.Site.JoinAsync("chief", role: Role.Administrator);
        world.Visitors["keeper"] = await world.Site.JoinAsync("keeper", role: Role.Moderator);
        var author = await world.Site.IdAsync("author");
        var people = world.Site.Get<PeopleService>();
        await people.FollowAsync(await world.Site.IdAsync("follower"), author);
        await people.FollowAsync(await world.Site.IdAsync("muter"), author);
        await people.SetMutedAsync(await world.Site.IdAsync("muter"), author, true);
        await people.SetCloseFriendAsync(author, await world.Site.IdAsync("close"), true);
        await people.BlockAsync(author, await world.Site.IdAsync("blocked"));
        await people.SetMutedAsync(author, await world.Site.IdAsync("muted"), true);
        foreach (var visitor in world.Visitors.Keys.Where(name => name != "nobody"))
            await world.Site.Get<TagService>().SetFollowedAsync(await world.Site.IdAsync(visitor), "seen", true);
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var post = new NewPost($"none-{audience}", 900, 600, "#seen", Mark(audience), audience);
            world.Photos[audience] = (await world.Site.Get<PhotoService>().PostAsync(author, post)).Value;
            var file = (await world.Site.Get<PhotoIntake>().TakeAsync(new MemoryStream(SamplePicture.Png(64, 48)), "a.png")).Photo!;
            Assert.True((await world.Site.Get<PhotoService>().PostAsync(author, new NewPost(file.Key.Value, file.Width, file.Height, "", "", audience))).Done);
            world.Files[audience] = file.Key;
        }

        // Everyone likes a photo to which the author's are similar, and one of someone else's: similar photos are never of one author alone.
        var photos = world.Site.Get<PhotoService>();
        var keeper = await world.Site.IdAsync("keeper");
        await photos.PostAsync(keeper, new NewPost("none-other", 900, 600, "#seen", "Other", Audience.Public));
        var liked = (await photos.PostAsync(keeper, new NewPost("none-liked", 900, 600, "#seen", "Liked", Audience.Public))).Value;
        foreach (var name in world.Visitors.Keys.Where(name => name != "nobody"))
            await world.Site.Get<LikeService>().SetAsync(new(await world.Site.IdAsync(name), Role.Member), liked, true);

        return world;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in Visitors.Values)
            visitor.Dispose();
        await Site.DisposeAsync();
    }
}
