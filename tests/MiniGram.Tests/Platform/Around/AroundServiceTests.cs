using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Around;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class AroundServiceTests
{
    [Fact]
    public async Task Close_friends_are_here_with_what_they_posted_this_week_and_the_viewer_may_see()
    {
        await using var site = await TestSite.CreateAsync();
        var (me, mine, hers, quiet) = (await site.JoinAsync("maya"), await site.JoinAsync("mine"), await site.JoinAsync("hers"), await site.JoinAsync("quiet"));
        await site.PostAsync(mine, "too old");
        site.Clock.Advance(TimeSpan.FromDays(8));
        await site.People.SetCloseFriendAsync(Id(me), Id(mine), true);
        await site.People.SetCloseFriendAsync(Id(hers), Id(me), true);
        await site.People.SetCloseFriendAsync(Id(quiet), Id(me), true);
        await site.PostAsync(mine);
        await site.PostAsync(mine);
        await site.PostAsync(mine, "", Audience.Followers); // Not for me.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.PostAsync(hers, "", Audience.CloseFriends);
        await site.PostAsync(hers); // For everyone: it does not tell that I am on her list.
        await site.PostAsync(quiet);
        var around = Service(site);

        Assert.Equal([("hers", 1), ("mine", 2)], (await around.ReadAsync(me)).CloseFriends.Select(friend => (friend.Person.Username, friend.Photos)));

        await site.People.SetCloseFriendAsync(Id(me), Id(hers), true);
        Assert.Equal(("hers", 2), (await around.ReadAsync(me)).CloseFriends.Select(friend => (friend.Person.Username, friend.Photos)).First());
        await site.People.SetMutedAsync(Id(me), Id(hers), true);
        await site.People.BlockAsync(Id(mine), Id(me));
        Assert.Empty((await around.ReadAsync(me)).CloseFriends);
    }

    [Fact]
    public async Task Similar_photos_leave_with_their_audience_although_the_search_is_kept()
    {
        await using var site = await TestSite.CreateAsync();
        var (me, ada, bob) = (await site.JoinAsync("maya"), await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var liked = await site.PostAsync(ada, "#sea");
        var (first, second, own) = (await site.PostAsync(ada, "#sea"), await site.PostAsync(bob, "#sea"), await site.PostAsync(me, "#sea"));
        await site.PostAsync(bob, "#desk");
        await site.Likes.SetAsync(me, liked, true);
        var around = Service(site);

        var similar = (await around.ReadAsync(me)).Similar.Select(card => card.Id).ToList();
        Assert.Equal(new[] { first, second }.Order(Comparer<PhotoId>.Create((a, b) => a.Value.CompareTo(b.Value))), similar.OrderBy(id => id.Value));
        Assert.DoesNotContain(own, similar);

        await site.Photos.EditAsync(Id(ada), first, new PostEdit("#sea", "", Audience.CloseFriends));
        Assert.Equal([second], (await around.ReadAsync(me)).Similar.Select(card => card.Id));
        await site.Likes.SetAsync(me, second, true);
        Assert.Empty((await around.ReadAsync(me)).Similar);
    }

    [Fact]
    public async Task People_are_counted_by_those_one_follows_and_leave_when_followed_muted_or_blocked()
    {
        await using var site = await TestSite.CreateAsync();
        var me = await site.JoinAsync("maya");
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var (first, second, third) = (await site.JoinAsync("first"), await site.JoinAsync("second"), await site.JoinAsync("third"));
        foreach (var known in new[] { ada, bob })
        {
            await site.People.FollowAsync(Id(me), Id(known));
            foreach (var found in new[] { first, second, third })
                await site.People.FollowAsync(Id(known), Id(found));
        }

        var around = Service(site);

        Assert.Equal([("first", 2), ("second", 2), ("third", 2)], (await around.ReadAsync(me)).People.Select(known => (known.Person.Username, known.FollowedBy)));
        await site.People.FollowAsync(Id(me), Id(first));
        await site.People.SetMutedAsync(Id(me), Id(second), true);
        await site.People.BlockAsync(Id(third), Id(me));
        Assert.Empty((await around.ReadAsync(me)).People);
        Assert.Equal(Surroundings.None, await around.ReadAsync(Viewer.Anonymous));
    }

    [Fact]
    public async Task People_come_with_the_first_follow_and_suspended_people_between_do_not_count()
    {
        await using var site = await TestSite.CreateAsync();
        var (me, ada, bob, found) = (await site.JoinAsync("maya"), await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("found"));
        var chief = await site.JoinAsync("chief", Role.Moderator);
        var around = Service(site);
        Assert.Empty((await around.ReadAsync(me)).People);

        foreach (var known in new[] { ada, bob })
        {
            await site.People.FollowAsync(Id(me), Id(known));
            await site.People.FollowAsync(Id(known), Id(found));
        }

        Assert.Equal([("found", 2)], (await around.ReadAsync(me)).People.Select(known => (known.Person.Username, known.FollowedBy)));
        await site.Moderation.DecideAsync(chief, new(Id(ada), null, null), ActionKind.Suspend, "a bot");
        Assert.Equal([("found", 1)], (await around.ReadAsync(me)).People.Select(known => (known.Person.Username, known.FollowedBy)));
        await site.Moderation.DecideAsync(chief, new(Id(bob), null, null), ActionKind.Suspend, "a bot");
        Assert.DoesNotContain((await Service(site).ReadAsync(me)).People, known => known.FollowedBy > 0);
    }

    [Fact]
    public async Task People_are_looked_for_again_when_their_time_is_over_although_likes_have_changed_since()
    {
        await using var site = await TestSite.CreateAsync();
        var (me, ada, first) = (await site.JoinAsync("maya"), await site.JoinAsync("ada"), await site.JoinAsync("first"));
        await site.People.FollowAsync(Id(me), Id(ada));
        await site.People.FollowAsync(Id(ada), Id(first));
        var photo = await site.PostAsync(ada);
        var around = Service(site);
        Assert.Equal(["first"], (await around.ReadAsync(me)).People.Select(known => known.Person.Username));

        await site.People.FollowAsync(Id(ada), Id(await site.JoinAsync("second")));
        site.Clock.Advance(TimeSpan.FromMinutes(4));
        await site.Likes.SetAsync(me, photo, true);
        Assert.Equal(["first"], (await around.ReadAsync(me)).People.Select(known => known.Person.Username));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(["first", "second"], (await around.ReadAsync(me)).People.Select(known => known.Person.Username));
    }

    [Fact]
    public async Task Of_one_author_there_are_at_most_two_similar_photos()
    {
        await using var site = await TestSite.CreateAsync();
        var (me, ada, bob) = (await site.JoinAsync("maya"), await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        foreach (var tag in new[] { "#sea", "#sun", "#sky" })
        {
            await site.Likes.SetAsync(me, await site.PostAsync(bob, tag), true);
            await site.PostAsync(ada, tag);
        }

        Assert.Equal(2, (await Service(site).ReadAsync(me)).Similar.Count(card => card.Author.Id == Id(ada)));
    }

    private static AroundService Service(TestSite site) => new(site.Database, site.Explore, new SimilarPosts(site.Database, site.Clock), site.Clock);

    private static UserId Id(Viewer viewer) => viewer.Id!.Value;
}
