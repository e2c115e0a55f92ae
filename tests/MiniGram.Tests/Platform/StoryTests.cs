using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>The story that the platform is for, from joining to blocking, over the services.</summary>
public sealed class StoryTests
{
    [Fact]
    public async Task Two_members_meet_by_a_tag_and_part_by_a_block()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bo) = (await site.JoinAsync("ada"), await site.JoinAsync("Bo"));
        var secret = await site.PostAsync(ada, "just us", Audience.CloseFriends);
        var open = await site.PostAsync(ada, "the harbour at dusk #Sunset #sea");

        Assert.Null(await site.Photos.FindAsync(bo, secret));
        var found = Assert.Single((await site.Feed.TagAsync(bo, "sunset", null)).Items);
        Assert.Equal((open, "sunset sea", "ada"), (found.Id, string.Join(' ', found.Tags), found.Author.Username));
        Assert.Empty((await site.Feed.HomeAsync(bo, null)).Items);

        Assert.Equal(FollowResult.Following, await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value));
        Assert.Equal([open], (await site.Feed.HomeAsync(bo, null)).Items.Select(card => card.Id));
        Assert.Equal(1, (await site.Likes.SetAsync(bo, open, true))!.Likes);
        Assert.Equal(1, (await site.Likes.SetAsync(bo, open, true))!.Likes);
        Assert.True((await site.Comments.AddAsync(bo, open, "lovely, @ada"))!.Done);
        Assert.Null(await site.Comments.AddAsync(bo, secret, "hm"));

        Assert.Equal(
            [(NoticeKind.Comment, "bo"), (NoticeKind.Like, "bo"), (NoticeKind.Follow, "bo")],
            (await site.Notices.ListAsync(ada.Id!.Value, null)).Items.Select(notice => (notice.Kind, notice.People[0].Username.ToLowerInvariant())));
        Assert.Equal(3, await site.Notices.UnreadAsync(ada.Id!.Value));
        await site.Notices.MarkSeenAsync(ada.Id!.Value, site.Clock.GetUtcNow());
        Assert.Equal(0, await site.Notices.UnreadAsync(ada.Id!.Value));

        Assert.True(await site.People.SetCloseFriendAsync(ada.Id!.Value, bo.Id!.Value, true));
        Assert.Equal([open, secret], (await site.Feed.HomeAsync(bo, null)).Items.Select(card => card.Id));
        Assert.Equal([secret], (await site.Feed.CloseFriendsAsync(bo, null)).Items.Select(card => card.Id));

        Assert.True(await site.People.BlockAsync(ada.Id!.Value, bo.Id!.Value));
        Assert.Empty((await site.Feed.HomeAsync(bo, null)).Items);
        Assert.Null(await site.Photos.FindAsync(bo, open));
        Assert.Null(await site.People.ProfileAsync(bo, "ada"));
        var profile = await site.People.ProfileAsync(ada, "BO");
        Assert.True(profile!.Blocked);
        Assert.Equal((0, 0), (profile.Followers, profile.Following));
        Assert.Equal(FollowResult.NotFound, await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value));
    }

    [Fact]
    public async Task Private_account_is_followed_by_request_only()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bo) = (await site.JoinAsync("ada"), await site.JoinAsync("bo"));
        var photo = await site.PostAsync(ada, "hello");
        await site.SetPrivateAsync(ada, true);
        Assert.Null(await site.Photos.FindAsync(bo, photo));
        Assert.True((await site.People.ProfileAsync(bo, "ada"))!.Closed);
        Assert.Equal(FollowResult.Requested, await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value));
        Assert.Equal(FollowResult.Requested, await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value));
        Assert.Equal(["bo"], (await site.People.RequestsAsync(ada.Id!.Value, null)).Items.Select(person => person.Username));
        Assert.Equal(NoticeKind.Request, Assert.Single((await site.Notices.ListAsync(ada.Id!.Value, null)).Items).Kind);
        Assert.True(await site.People.AcceptAsync(ada.Id!.Value, bo.Id!.Value));
        Assert.False(await site.People.AcceptAsync(ada.Id!.Value, bo.Id!.Value));
        Assert.NotNull(await site.Photos.FindAsync(bo, photo));
        Assert.Equal(NoticeKind.Accepted, Assert.Single((await site.Notices.ListAsync(bo.Id!.Value, null)).Items).Kind);
        Assert.True(await site.People.RemoveFollowerAsync(ada.Id!.Value, bo.Id!.Value));
        Assert.Null(await site.Photos.FindAsync(bo, photo));

        await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value);
        await site.SetPrivateAsync(ada, false);
        Assert.True((await site.People.ProfileAsync(bo, "ada"))!.Person.Following);
    }

    [Fact]
    public async Task Edit_and_delete_leave_nothing_stale()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bo) = (await site.JoinAsync("ada"), await site.JoinAsync("bo"));
        var photo = await site.PostAsync(ada, "#one #two");
        Assert.Null(await site.Photos.EditAsync(bo.Id!.Value, photo, new PostEdit("mine now", "", Audience.Public)));
        Assert.True((await site.Photos.EditAsync(ada.Id!.Value, photo, new PostEdit("#two #three for @bo", "a cat", Audience.Followers)))!.Done);
        Assert.Empty((await site.Feed.TagAsync(ada, "one", null)).Items);
        Assert.Equal("a cat", Assert.Single((await site.Feed.TagAsync(ada, "three", null)).Items).AltText);
        Assert.Empty((await site.Feed.TagAsync(bo, "three", null)).Items);
        Assert.Empty((await site.Notices.ListAsync(bo.Id!.Value, null)).Items); // The mention is of a photo that is not for them,
        await site.People.FollowAsync(bo.Id!.Value, ada.Id!.Value);
        Assert.Equal(NoticeKind.Mention, Assert.Single((await site.Notices.ListAsync(bo.Id!.Value, null)).Items).Kind); // until it is.
        await site.Photos.EditAsync(ada.Id!.Value, photo, new PostEdit("#two #three", "", Audience.Followers));
        await site.Photos.EditAsync(ada.Id!.Value, photo, new PostEdit("#two #three for @bo again", "", Audience.Followers));
        Assert.Single((await site.Notices.ListAsync(bo.Id!.Value, null)).Items);

        Assert.Null(await site.Photos.DeleteAsync(bo.Id!.Value, photo));
        await site.Likes.SetAsync(bo, photo, true);
        Assert.NotNull((await site.Photos.DeleteAsync(ada.Id!.Value, photo))!.MediaKey);
        Assert.Null(await site.Photos.FindAsync(ada, photo));
        Assert.Empty((await site.Notices.ListAsync(bo.Id!.Value, null)).Items);
    }
}
