namespace MiniGram.Platform;

/// <summary>Requests that cross each other: nothing twice, nothing half, and each is answered. That the lock on accounts is needed for it, the integration tests show on PostgreSQL (<c>AccountLockTests</c>).</summary>
public sealed class CrossingTests
{
    private const int Crossings = 40;

    [Fact]
    public async Task Likes_follows_and_comments_that_cross_count_once()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var photo = await site.PostAsync(ada);
        await Task.WhenAll(Enumerable.Range(0, 12).SelectMany(_ => new Task[]
        {
            Task.Run(() => site.Likes.SetAsync(bob, photo, true)),
            Task.Run(() => site.People.FollowAsync(bob.Id!.Value, ada.Id!.Value)),
            Task.Run(() => site.People.FollowAsync(ada.Id!.Value, bob.Id!.Value)),
            Task.Run(() => site.Comments.AddAsync(bob, photo, "hi")),
        }));
        var card = (await site.Photos.FindAsync(ada, photo))!;
        Assert.Equal((1, 12), (card.Likes, card.Comments));
        var profile = (await site.People.ProfileAsync(ada, "ada"))!;
        Assert.Equal((1, 1), (profile.Followers, profile.Following));
        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
        var notices = (await site.Notices.ListAsync(ada.Id!.Value, null)).Items;
        Assert.Equal(14, notices.Count);
    }

    [Fact]
    public async Task Members_who_take_one_name_at_once_do_not_both_get_it()
    {
        await using var site = await TestSite.CreateAsync();
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => site.Members.SignUpAsync(new(i % 2 == 0 ? "ada" : "ADA", "", TestSite.Password)))));
        Assert.Single(made, outcome => outcome.Done);
        Assert.All(made.Where(outcome => !outcome.Done), outcome => Assert.Equal("username", Assert.Single(outcome.Problems).Field));
    }

    [Fact]
    public async Task Photos_with_one_new_tag_posted_at_once_share_it()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => site.PostAsync(ada, i % 2 == 0 ? "#sea #sky" : "#sky #sea"))));
        Assert.Equal(8, (await site.Feed.TagAsync(ada, "sky", null)).Items.Count);
        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
        Assert.Equal(2, await site.Database.Read(sql => sql.OneAsync<int>("select count(*) from tags")));
    }

    [Fact]
    public async Task Deleting_and_liking_a_photo_at_once_leaves_nothing_behind()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        for (var i = 0; i < 5; i++)
        {
            var photo = await site.PostAsync(ada);
            await Task.WhenAll(
                Task.Run(() => site.Likes.SetAsync(bob, photo, true)),
                Task.Run(() => site.Photos.DeleteAsync(ada.Id!.Value, photo)),
                Task.Run(() => site.Comments.AddAsync(bob, photo, "hi")));
            Assert.Null(await site.Photos.FindAsync(ada, photo));
        }

        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
        Assert.Equal(0, await site.Database.Read(sql => sql.OneAsync<int>("select count(*) from likes")));
    }

    /// <summary>Whichever comes first, what is left is what would be left had one come after the other: no follow, request, trust or notice through a block.</summary>
    [Fact]
    public async Task Block_that_crosses_what_the_other_does_leaves_nothing_between_them()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var (a, b) = (ada.Id!.Value, bob.Id!.Value);
        for (var i = 0; i < Crossings; i++)
        {
            await site.SetPrivateAsync(ada, i % 3 == 0);
            if (i % 2 == 0)
                await site.People.FollowAsync(b, a); // A request, where she is private.
            var photo = await site.PostAsync(ada);
            await Task.WhenAll(
                Task.Run(() => site.People.FollowAsync(b, a)),
                Task.Run(() => site.People.FollowAsync(a, b)),
                Task.Run(() => site.People.SetCloseFriendAsync(b, a, true)),
                Task.Run(() => site.People.AcceptAsync(a, b)),
                Task.Run(() => site.Likes.SetAsync(bob, photo, true)),
                Task.Run(() => site.Comments.AddAsync(bob, photo, "hi @ada")),
                Task.Run(() => i % 2 == 0 ? site.People.BlockAsync(a, b) : site.People.BlockAsync(b, a)));
            Assert.Equal((i, ""), (i, await Recount.DifferencesAsync(site.Database)));
            Assert.Equal((i, null), (i, await site.Likes.SetAsync(bob, photo, true)));
            await site.People.UnblockAsync(a, b);
            await site.People.UnblockAsync(b, a);
        }
    }

    [Fact]
    public async Task Account_that_opens_and_closes_meanwhile_leaves_nobody_waiting_and_no_photo_in_the_open()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var others = new List<People.Viewer>();
        for (var i = 0; i < 4; i++)
            others.Add(await site.JoinAsync($"other{i}"));
        var photo = await site.PostAsync(ada, "", Photos.Audience.Followers);
        for (var i = 0; i < Crossings; i++)
        {
            await site.SetPrivateAsync(ada, i % 2 == 0);
            await Task.WhenAll([
                .. others.Select(other => Task.Run(() => site.People.FollowAsync(other.Id!.Value, ada.Id!.Value))),
                .. others.Select(other => Task.Run(() => site.Likes.SetAsync(other, photo, true))),
                Task.Run(() => site.SetPrivateAsync(ada, i % 2 != 0)),
                Task.Run(() => site.Photos.EditAsync(ada.Id!.Value, photo, new("", "", i % 4 < 2 ? Photos.Audience.Public : Photos.Audience.Followers))),
                Task.Run(() => site.PostAsync(ada))]);
            Assert.Equal((i, ""), (i, await Recount.DifferencesAsync(site.Database)));
            foreach (var other in others)
                await site.People.UnfollowAsync(other.Id!.Value, ada.Id!.Value);
        }
    }

    /// <summary>Of two who change what both have read, the second is told.</summary>
    [Fact]
    public async Task Photo_that_two_change_at_once_is_changed_by_one()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var photo = await site.PostAsync(ada, "as posted");
        for (var i = 0; i < Crossings; i++)
        {
            var seen = Photos.PhotoVersion.Of((await site.Photos.FindAsync(ada, photo))!);
            var changes = await Task.WhenAll(Enumerable.Range(0, 3).Select(n => Task.Run(() => site.Photos.EditAsync(ada.Id!.Value, photo, new($"words {i} {n}", "", Photos.Audience.Public), seen))));
            Assert.Equal((i, 1), (i, changes.Count(change => change!.Done)));
        }
    }

    /// <summary>What a change leaves out stays as another made it meanwhile.</summary>
    [Fact]
    public async Task Profile_keeps_what_a_change_does_not_name()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var id = ada.Id!.Value;
        for (var i = 0; i < Crossings; i++)
        {
            await Task.WhenAll(
                Task.Run(() => site.Members.ChangeProfileAsync(id, new(null, null, i % 2 == 0))),
                Task.Run(() => site.Members.ChangeProfileAsync(id, new($"Ada {i}", null, null))),
                Task.Run(() => site.Members.ChangeProfileAsync(id, new(null, $"Bio {i}", null))));
            var now = await site.AccountAsync(ada);
            Assert.Equal((i, $"Ada {i}", $"Bio {i}", i % 2 == 0), (i, now.DisplayName, now.Bio, now.Private));
        }
    }
}
