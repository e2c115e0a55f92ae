using CsCheck;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>Whatever people do to each other, queries answer as the plain rules do, and counters as a recount.</summary>
public sealed class RandomWorldTests
{
    private static readonly string[] s_tags = ["all", "tag1", "new"];

    [Fact]
    public Task Audience_holds_on_every_path() => EachWorldAsync(async (world, plain) =>
    {
        foreach (var viewer in world.People.Append(Viewer.Anonymous))
        {
            foreach (var post in plain.Posts)
            {
                var card = await world.Site.Photos.FindAsync(viewer, new(post.PhotoId));
                Assert.Equal(plain.Sees(viewer, post), card is not null);
                var media = await world.Site.Database.Read(sql => sql.OneAsync<string>("select media_key from posts where photo_id = @id", new { id = post.PhotoId }));
                Assert.Equal(plain.Sees(viewer, post), await world.Site.Photos.MediaAsync(viewer, media!) is not null);
                Assert.Equal(plain.Sees(viewer, post), await world.Site.Comments.ListAsync(viewer, new(post.PhotoId), null) is not null);
                Assert.Equal(plain.Sees(viewer, post), await world.Site.Likes.PeopleAsync(viewer, new(post.PhotoId), null) is not null);
            }

            foreach (var author in world.People)
            {
                Assert.Equal(plain.Profile(viewer, author.Id!.Value), await AllAsync(after => world.Site.Feed.ProfileAsync(viewer, author.Id!.Value, after)));
                if (await world.Site.People.ProfileAsync(viewer, (await world.Site.AccountAsync(author)).Username) is { } profile)
                    Assert.Equal(plain.Profile(viewer, author.Id!.Value).Count, profile.Photos);
            }

            foreach (var notice in viewer.Id is { } me ? (await world.Site.Notices.ListAsync(me, null)).Items.Where(notice => notice.Photo is not null) : [])
                Assert.True(plain.Sees(viewer, plain.Posts.Single(post => post.PhotoId == notice.Photo!.Value.Value)));
        }
    });

    [Fact]
    public Task Streams_are_complete_and_in_order() => EachWorldAsync(async (world, plain) =>
    {
        foreach (var viewer in world.People.Append(Viewer.Anonymous))
        {
            Assert.Equal(plain.Home(viewer), await AllAsync(after => world.Site.Feed.HomeAsync(viewer, after)));
            Assert.Equal(plain.Home(viewer), await AllAsync(after => new FeedService(world.Site.Database) { Many = 0 }.HomeAsync(viewer, after)));
            Assert.Equal(plain.CloseFriends(viewer), await AllAsync(after => world.Site.Feed.CloseFriendsAsync(viewer, after)));
            Assert.Equal(plain.Community(viewer), await AllAsync(after => world.Site.Feed.CommunityAsync(viewer, after)));
            foreach (var tag in s_tags)
                Assert.Equal(plain.Tag(viewer, tag), await AllAsync(after => world.Site.Feed.TagAsync(viewer, tag.ToUpperInvariant(), after)));
        }
    });

    [Fact]
    public Task Photos_with_followed_tags_are_those_that_the_rules_give_each_once() => EachWorldAsync(async (world, plain) =>
    {
        foreach (var (viewer, n) in world.People.Select((viewer, n) => (viewer, n)))
        {
            foreach (var (tag, bit) in s_tags.Select((tag, bit) => (tag, bit)))
                Assert.True(await world.Site.Tags.SetFollowedAsync(viewer.Id!.Value, tag, (n >> bit & 1) == 0)); // From all of them to none.
            Assert.Equal(plain.FollowedTags(viewer, s_tags.Where((_, bit) => (n >> bit & 1) == 0)), await AllAsync(after => world.Site.Feed.FollowedTagsAsync(viewer, after)));
        }

        Assert.Empty((await world.Site.Feed.FollowedTagsAsync(Viewer.Anonymous, null)).Items);
    });

    [Fact]
    public Task Counters_equal_a_recount() => EachWorldAsync(async (world, _) => Assert.Equal("", await Recount.DifferencesAsync(world.Site.Database)));

    /// <summary>What a number says is what the list behind it shows, to whoever looks: no number tells of whom one may not see.</summary>
    [Fact]
    public Task Counts_are_the_lengths_of_their_lists() => EachWorldAsync(async (world, plain) =>
    {
        foreach (var person in world.People.Append(Viewer.Anonymous))
        {
            var viewer = person.Id is null ? person : Viewer.Of(await world.Site.AccountAsync(person));
            foreach (var id in plain.Posts.Select(post => new Model.PhotoId(post.PhotoId)))
            {
                if (await world.Site.Photos.FindAsync(viewer, id) is not { } card)
                    continue;
                var likes = await ListAsync(after => world.Site.Likes.PeopleAsync(viewer, id, after));
                var comments = await ListAsync(after => world.Site.Comments.ListAsync(viewer, id, after));
                Assert.Equal((likes.Count, comments.Count), (card.Likes, card.Comments));
                if (await world.Site.Likes.SetAsync(viewer, id, card.Liked) is { } again)
                    Assert.Equal(card.Likes, again.Likes);
            }

            foreach (var card in (await world.Site.Feed.HomeAsync(viewer, null)).Items.Concat((await world.Site.Feed.CommunityAsync(viewer, null)).Items).Where(_ => !viewer.IsModerator))
                Assert.Equal(await world.Site.Photos.FindAsync(viewer, card.Id) is { } one ? (one.Likes, one.Comments) : default, (card.Likes, card.Comments));
            foreach (var other in world.People)
            {
                if (await world.Site.People.ProfileAsync(viewer, (await world.Site.AccountAsync(other)).Username) is not { } profile || await world.Site.People.FollowersAsync(viewer, profile.Id, null) is null)
                    continue;
                var followers = await ListAsync(after => world.Site.People.FollowersAsync(viewer, profile.Id, after));
                var following = await ListAsync(after => world.Site.People.FollowingAsync(viewer, profile.Id, after));
                Assert.Equal((followers.Count, following.Count), (profile.Followers, profile.Following));
            }
        }
    });

    private static async Task<IReadOnlyList<T>> ListAsync<T>(Func<PageKey?, Task<Page<T>?>> read)
    {
        var all = new List<T>();
        PageKey? after = null;
        do
        {
            var page = (await read(after))!;
            all.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    private static async Task<IReadOnlyList<long>> AllAsync(Func<PageKey?, Task<Page<PhotoCard>>> read)
    {
        var all = new List<long>();
        PageKey? after = null;
        do
        {
            var page = await read(PageKey.Read(after?.ToString()));
            Assert.True(page.Next is null || page.Items.Count == Page.Photos);
            all.AddRange(page.Items.Select(card => card.Id.Value));
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    /// <summary>One database per world would take most of the time, so the worlds grow on top of each other.</summary>
    private static async Task EachWorldAsync(Func<RandomWorld, PlainWorld, Task> check)
    {
        await using var site = await TestSite.CreateAsync();
        var world = await RandomWorld.CreateAsync(site);
        await RandomWorld.Steps.SampleAsync(
            async steps =>
            {
                site.Clock.Step = steps.Length % 2 == 0 ? TimeSpan.FromSeconds(1) : TimeSpan.Zero; // Photos of one moment too.
                foreach (var step in steps)
                    await world.RunAsync(step);
                await check(world, await PlainWorld.ReadAsync(site));
            },
            iter: 6,
            threads: 1);
    }
}
