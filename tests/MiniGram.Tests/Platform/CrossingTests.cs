namespace MiniGram.Platform;

/// <summary>Requests that cross each other: nothing twice, nothing half, and each is answered.</summary>
public sealed class CrossingTests
{
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

    [Fact]
    public async Task Requests_with_one_key_are_done_once()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = ((await site.JoinAsync("ada")).Id!.Value, (await site.JoinAsync("bob")).Id!.Value);
        var keys = new Accounts.IdempotencyService(site.Database, site.Clock);
        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => keys.BeginAsync(ada, "k", "post"))));
        Assert.Equal((1, 5), (begun.Count(request => request.State == Accounts.KeyState.New), begun.Count(request => request.State == Accounts.KeyState.Running)));
        await keys.EndAsync(ada, "k", 201, "made");
        Assert.Equal(new(Accounts.KeyState.Answered, 201, "made"), await keys.BeginAsync(ada, "k", "post"));
        Assert.Equal(Accounts.KeyState.Other, (await keys.BeginAsync(ada, "k", "another")).State);
        Assert.Equal(Accounts.KeyState.New, (await keys.BeginAsync(bob, "k", "post")).State);
        await keys.FreeAsync(bob, "k");
        Assert.Equal(Accounts.KeyState.New, (await keys.BeginAsync(bob, "k", "post")).State);
        site.Clock.Advance(TimeSpan.FromMinutes(3)); // Whoever reserved it is gone.
        Assert.Equal(Accounts.KeyState.New, (await keys.BeginAsync(bob, "k", "post")).State);
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(Accounts.KeyState.New, (await keys.BeginAsync(ada, "k", "post")).State);
    }
}
