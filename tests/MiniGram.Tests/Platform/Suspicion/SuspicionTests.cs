using CsCheck;
using MiniGram.Platform.Database;
using MiniGram.Platform.Finding;
using MiniGram.Platform.People;
using MiniGram.Platform.Transfer;

namespace MiniGram.Platform.Suspicion;

/// <summary>Who is suspected, and that what they do is left out: against the same reckoned plainly. Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class SuspicionTests
{
    private static readonly bool[] s_ways = [false, true];

    [Fact]
    public async Task Suspected_is_who_liked_the_share_of_all_photos_and_the_least()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var fans = new List<Viewer>();
        for (var i = 0; i < 4; i++)
            fans.Add(await site.JoinAsync($"fan{i}"));
        var photos = new List<Model.PhotoId>();
        for (var i = 0; i < 21; i++)
            photos.Add(await site.PostAsync(ada));
        for (var i = 0; i < 4; i++)
        {
            foreach (var photo in photos.Take(i))
                await site.Likes.SetAsync(fans[i], photo, true);
        }

        Assert.Equal(2, await new SuspectedAccounts(site.Database) { Least = 1 }.RefreshAsync(0.05m)); // 1.05 of 21 photos: two likes.
        Assert.Equal([fans[2], fans[3]], await ListAsync(site, fans));
        Assert.Equal(1, await new SuspectedAccounts(site.Database) { Least = 3 }.RefreshAsync(0.05m));
        Assert.Equal([fans[3]], await ListAsync(site, fans));
        Assert.Equal(3, await new SuspectedAccounts(site.Database) { Least = 1 }.RefreshAsync(0.0001m)); // Nobody without a like.
        await site.Likes.SetAsync(fans[3], photos[0], false);
        Assert.Equal(0, await new SuspectedAccounts(site.Database) { Least = 3 }.RefreshAsync(0.05m));
        Assert.Equal(0, await new SuspectedAccounts(site.Database).RefreshAsync(0.0001m)); // A hundred.
        await new SuspectedAccounts(site.Database) { Least = 1 }.RefreshAsync(0.05m);
        Assert.Equal(0, await new SuspectedAccounts(site.Database) { Least = 1 }.RefreshAsync(null));
        Assert.Empty(await ListAsync(site, fans));
    }

    [Fact]
    public async Task Imported_accounts_are_judged_by_their_likes()
    {
        await using var site = await TestSite.CreateAsync();
        var data = new MemoryDataset().Add("users", 1L, "ann", 1L).Add("users", 2L, "bot", 1L).Add("users", 3L, "cat", 1L);
        for (var id = 1L; id <= 150; id++)
        {
            data.Add("photos", id, "http://x/1", 1L, 10 + id);
            data.Add("likes", 2L, id, 900L);
        }

        for (var id = 1L; id <= 99; id++)
            data.Add("likes", 3L, id, 900L);
        await DatasetImport.RunAsync(site.Database, data);
        await new SuspectedAccounts(site.Database).RefreshAsync(SuspectedAccounts.UsualShare);

        Assert.Equal([2L], await site.Database.Read(sql => sql.ListAsync<long>("select user_id from suspected_accounts")));
    }

    [Fact]
    public async Task What_rises_and_figures_are_as_if_they_had_done_nothing() => await RandomWorld.Steps.SampleAsync(async steps =>
    {
        await using var site = await TestSite.CreateAsync();
        var world = await RandomWorld.CreateAsync(site);
        foreach (var step in steps)
            await world.RunAsync(step);
        foreach (var (photo, i) in world.Photos.Select((photo, i) => (photo, i)))
            await site.Photos.SeenAsync(world.People[i % world.People.Count].Id!.Value, photo);
        foreach (var photo in world.Photos.Take(8)) // One who likes nearly all.
            await site.Likes.SetAsync(world.People[0], photo, true);
        await new SuspectedAccounts(site.Database) { Least = 2 }.RefreshAsync(0.4m);
        site.Clock.Step = TimeSpan.Zero;
        var now = site.Clock.Now();
        var plain = await PlainWorld.ReadAsync(site);
        var acts = await PlainActs.ReadAsync(site);
        foreach (var viewer in world.People.Append(Viewer.Anonymous))
        {
            List<long> Best(IEnumerable<long> photos, int count, bool countBots) => [.. Rising.Best(plain.Posts.Where(post => photos.Contains(post.PhotoId)).Select(post => new RisingRow
            {
                PhotoId = post.PhotoId, UserId = post.UserId, PostedAt = post.PostedAt, Likes = acts.Likes(post.PhotoId, countBots), Comments = acts.Comments(post.PhotoId, countBots),
            }), now, count, 3).Select(row => row.PhotoId)];
            var others = plain.Community(viewer).Where(id => plain.Posts.Single(post => post.PhotoId == id).UserId != viewer.Id?.Value).ToList();
            foreach (var countBots in s_ways)
                Assert.Equal(Best(others, 24, countBots), (await site.Explore.PhotosAsync(viewer, 24, countBots)).Select(card => card.Id.Value));
            Assert.Equal(Best(plain.Tag(viewer, "all"), 9, countBots: false), (await site.Tags.TopAsync(viewer, "all")).Select(card => card.Id.Value));
        }

        foreach (var person in world.People)
        {
            var me = person.Id!.Value;
            var figures = await site.Creators.ReadAsync(me, 366, TimeSpan.Zero);
            Assert.Equal(acts.Given(me.Value), (figures.Days.Sum(day => day.Likes), figures.Days.Sum(day => day.Comments), figures.Days.Sum(day => day.Followers), figures.Reach, figures.FollowerHours.Sum()));
        }
    }, iter: 10, threads: 1);

    [Fact]
    public async Task Most_liked_without_them_are_found_far_down()
    {
        await using var site = await TestSite.CreateAsync();
        site.Clock.Step = TimeSpan.Zero;
        var (bot, fan) = (await site.JoinAsync("bot"), await site.JoinAsync("fan"));
        var authors = new List<Viewer>();
        for (var i = 0; i < 30; i++)
            authors.Add(await site.JoinAsync($"author{i}"));
        var photos = new List<Model.PhotoId>();
        for (var i = 0; i < 90; i++)
        {
            photos.Add(await site.PostAsync(authors[i % authors.Count], "#sea"));
            await site.Likes.SetAsync(i < 80 ? bot : fan, photos[i], true);
            if (i < 80)
                await site.Comments.AddAsync(bot, photos[i], "wow");
        }

        await new SuspectedAccounts(site.Database) { Least = 20 }.RefreshAsync(0.5m);

        var top = await site.Tags.TopAsync(fan, "sea");
        Assert.Equal(9, top.Count);
        Assert.All(top, card => Assert.True(card.Liked));
    }

    private static async Task<List<Viewer>> ListAsync(TestSite site, List<Viewer> of)
    {
        var ids = await site.Database.Read(sql => sql.ListAsync<long>("select user_id from suspected_accounts"));
        return [.. of.Where(person => ids.Contains(person.Id!.Value.Value))];
    }
}
