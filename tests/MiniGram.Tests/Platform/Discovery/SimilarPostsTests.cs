using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Discovery;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class SimilarPostsTests
{
    [Fact]
    public async Task Rare_tag_counts_more_than_common_ones_and_is_the_reason()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 8);
        for (var n = 0; n < 40; n++)
            await site.PostAsync(people[n % 8], "#photo #love");
        var common = await site.PostAsync(people[1], "#photo #love #other");
        var rare = await site.PostAsync(people[2], "#lichen #moss");
        var seed = await site.PostAsync(people[0], "#photo #love #lichen");

        var similar = await SimilarAsync(site, people[3], seed);

        Assert.Equal(rare, similar[0].Card.Id);
        Assert.Equal("#lichen", similar[0].Reason);
        Assert.Contains(similar, post => post.Reason == "#love · #photo" || post.Reason == "#photo · #love");
        Assert.DoesNotContain(similar, post => post.Card.Id == seed);
        Assert.True(similar.Count(post => post.Card.Id == common) <= 1);
    }

    [Fact]
    public async Task Photos_that_the_same_people_like_are_similar_without_a_tag()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 6);
        var (seed, liked, other) = (await site.PostAsync(people[0]), await site.PostAsync(people[1]), await site.PostAsync(people[2]));
        foreach (var liker in people[3..])
        {
            await site.Likes.SetAsync(liker, seed, liked: true);
            await site.Likes.SetAsync(liker, liked, liked: true);
        }

        var similar = await SimilarAsync(site, Viewer.Anonymous, seed);

        Assert.Equal([liked], similar.Select(post => post.Card.Id));
        Assert.Equal("Liked by 3 of the same people", similar[0].Reason);
        Assert.DoesNotContain(similar, post => post.Card.Id == other);
    }

    [Fact]
    public async Task Nothing_is_shown_that_the_viewer_may_not_see()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 6);
        var (author, hidden, closed, blocker, open, viewer) = (people[0], people[1], people[2], people[3], people[4], people[5]);
        var seed = await site.PostAsync(author, "#lichen");
        await site.PostAsync(hidden, "#lichen", Photos.Audience.CloseFriends);
        await site.PostAsync(closed, "#lichen");
        await site.SetPrivateAsync(closed, true);
        await site.PostAsync(blocker, "#lichen");
        await site.People.BlockAsync(blocker.Id!.Value, viewer.Id!.Value);
        var shown = await site.PostAsync(open, "#lichen");
        var secret = await site.PostAsync(author, "#lichen", Photos.Audience.CloseFriends);

        Assert.Equal([shown], (await SimilarAsync(site, viewer, seed)).Select(post => post.Card.Id));
        Assert.Empty(await SimilarAsync(site, viewer, secret));
        Assert.Empty(await SimilarAsync(site, viewer, new PhotoId(987_654)));
        Assert.Equal(3, (await SimilarAsync(site, Viewer.Anonymous, seed)).Count + 1); // The blocker's too, whom no one has to be signed in to see.
    }

    [Fact]
    public async Task No_author_fills_the_list()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 4);
        var seed = await site.PostAsync(people[0], "#lichen");
        for (var n = 0; n < 8; n++)
            await site.PostAsync(people[1], "#lichen");
        await site.PostAsync(people[2], "#lichen");

        var similar = await SimilarAsync(site, people[3], seed);

        Assert.Equal(3, similar.Count);
        Assert.All(similar.GroupBy(post => post.Card.Author.Id), author => Assert.InRange(author.Count(), 1, 2));
    }

    [Fact]
    public async Task Photo_without_tags_and_likes_has_none_similar()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 2);
        await site.PostAsync(people[1], "#lichen");
        Assert.Empty(await SimilarAsync(site, people[0], await site.PostAsync(people[0])));
    }

    private static Task<IReadOnlyList<SimilarPost>> SimilarAsync(TestSite site, Viewer viewer, PhotoId photo) => new SimilarPosts(site.Database, site.Clock).OfAsync(viewer, photo);

    private static async Task<Viewer[]> JoinAsync(TestSite site, int count)
    {
        var people = new Viewer[count];
        for (var n = 0; n < count; n++)
            people[n] = await site.JoinAsync($"person{n}", Role.Member);
        return people;
    }
}
