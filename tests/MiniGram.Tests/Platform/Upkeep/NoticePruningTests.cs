namespace MiniGram.Platform.Upkeep;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class NoticePruningTests
{
    [Fact]
    public async Task Notices_go_that_were_read_and_are_old()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, cat) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"));
        var pruning = new NoticePruning(site.Database, site.Clock);
        await site.People.FollowAsync(bob.Id!.Value, ada.Id!.Value);
        await site.Notices.MarkSeenAsync(ada.Id!.Value, site.Clock.GetUtcNow()); // Read and old, by the end.
        await site.People.FollowAsync(ada.Id!.Value, bob.Id!.Value); // Old, but not read.
        site.Clock.Advance(TimeSpan.FromDays(30));
        await site.People.FollowAsync(cat.Id!.Value, ada.Id!.Value);
        await site.Notices.MarkSeenAsync(ada.Id!.Value, site.Clock.GetUtcNow()); // Read, but not old.

        Assert.Equal(0, await pruning.RunAsync(TimeSpan.FromDays(31)));
        Assert.Equal(1, await pruning.RunAsync(TimeSpan.FromDays(30)));

        Assert.Equal(["cat"], (await site.Notices.ListAsync(ada.Id!.Value, null)).Items.SelectMany(notice => notice.People).Select(person => person.Username));
        Assert.Equal(1, await site.Notices.UnreadAsync(bob.Id!.Value));
    }
}
