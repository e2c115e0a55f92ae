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
    public async Task Author_whom_the_circle_follows_comes_before_one_whom_all_follow()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 12);
        var (author, friend, near, star) = (people[0], people[1], people[2], people[3]);
        foreach (var fan in people[4..])
            await site.People.FollowAsync(fan.Id!.Value, star.Id!.Value);
        await site.People.FollowAsync(author.Id!.Value, friend.Id!.Value);
        await site.People.FollowAsync(friend.Id!.Value, author.Id!.Value);
        await site.People.FollowAsync(friend.Id!.Value, near.Id!.Value);
        var (seed, nearby, starry) = (await site.PostAsync(author, "#lichen"), await site.PostAsync(near, "#lichen"), await site.PostAsync(star, "#lichen"));

        var similar = await SimilarAsync(site, people[11], seed);

        Assert.Equal([nearby, starry], similar.Select(post => post.Card.Id)); // Without the circle, the newer one came first.
        Assert.All(similar, post => Assert.Equal("#lichen", post.Reason));
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

    [Fact]
    public async Task What_is_remembered_shows_each_viewer_what_a_new_search_would()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 7);
        var photos = new List<PhotoId>();
        for (var n = 0; n < 70; n++)
            photos.Add(await site.PostAsync(people[n % 6], n % 3 == 0 ? "#lichen #moss" : "#lichen #photo", (Photos.Audience)(n % 4 == 0 ? n % 3 : 0)));
        for (var n = 0; n < 60; n++)
            await site.Likes.SetAsync(people[n % 7], photos[n * 7 % 70], liked: true);
        var remembering = new SimilarPosts(site.Database, site.Clock);
        foreach (var viewer in people)
            await remembering.OfAsync(viewer, photos[1]);

        await site.People.SetMutedAsync(people[6].Id!.Value, people[2].Id!.Value, true);
        await site.Photos.EditAsync(people[1].Id!.Value, photos[7], new Photos.PostEdit("#lichen #photo", "", Photos.Audience.CloseFriends));
        await site.Photos.DeleteAsync(people[3].Id!.Value, photos[3]);

        foreach (var viewer in people.Append(Viewer.Anonymous))
        {
            var similar = await remembering.OfAsync(viewer, photos[1], 5);
            Assert.Equal(5, similar.Count);
            Assert.Equal((await SimilarAsync(site, viewer, photos[1])).Take(5).Select(post => (post.Card.Id, post.Reason)), similar.Select(post => (post.Card.Id, post.Reason)));
        }
    }

    [Fact]
    public async Task New_photo_of_a_rare_tag_is_similar_at_once()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 3);
        var seed = await site.PostAsync(people[0], "#lichen");
        var remembering = new SimilarPosts(site.Database, site.Clock);
        Assert.Empty(await remembering.OfAsync(people[2], seed));

        var added = await site.PostAsync(people[1], "#lichen");

        Assert.Equal([added], (await remembering.OfAsync(people[2], seed)).Select(post => post.Card.Id));
    }

    [Fact]
    public async Task Viewer_who_sees_little_of_what_is_remembered_gets_what_lies_behind_it()
    {
        await using var site = await TestSite.CreateAsync();
        var people = await JoinAsync(site, 5);
        var seed = await site.PostAsync(people[0], "#lichen");
        var behind = new[] { await site.PostAsync(people[1], "#lichen"), await site.PostAsync(people[2], "#lichen") };
        for (var n = 0; n < 130; n++)
            await site.PostAsync(people[3], "#lichen", Photos.Audience.CloseFriends);
        var remembering = new SimilarPosts(site.Database, site.Clock);

        Assert.Equal([behind[1], behind[0]], (await remembering.OfAsync(people[4], seed)).Select(post => post.Card.Id));
        Assert.Contains(await remembering.OfAsync(people[3], seed), post => post.Card.Author.Id == people[3].Id);
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
