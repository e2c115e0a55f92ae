using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.People;

namespace MiniGram.Platform;

/// <summary>
/// What the lock on accounts is for. Requests that cross by chance seldom cross in the one place where it matters, so here one is stopped there, after it has looked and before it
/// writes, until a block has come by: with the lock the block waits its turn, and without it something is left between the two. This is what shows that <c>CrossingTests</c> would
/// not pass without the lock but by luck.
/// </summary>
public sealed class AccountLockTests
{
    private const int Gate = 4711;

    [Theory]
    [InlineData("follows", true)]
    [InlineData("follows", false)]
    [InlineData("follow_requests", true)]
    [InlineData("follow_requests", false)]
    [InlineData("close_friends", true)]
    [InlineData("close_friends", false)]
    [InlineData("notices", true)]
    [InlineData("notices", false)]
    public async Task Block_that_comes_between_looking_and_writing_waits_only_with_the_lock(string written, bool locked)
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var (a, b) = (ada.Id!.Value, bob.Id!.Value);
        var photo = await site.PostAsync(ada);
        await site.SetPrivateAsync(ada, written == "follow_requests");
        await using var gate = await site.Database.Engine.ConnectAsync(TestContext.Current.CancellationToken);
        var keeper = new Sql(gate, null);
        await keeper.DoAsync(
            $"""
            create function wait_at_the_gate() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock({Gate}); return new; end $$;
            create trigger gate before insert on {written} for each row execute function wait_at_the_gate();
            """);
        await keeper.OneAsync<string>($"select pg_advisory_lock({Gate})::text");
        await using var database = locked ? null : new PlatformDatabase(new UnlockedEngine(site.Database.Engine));
        var people = new PeopleService(database ?? site.Database, site.Clock);
        var likes = new LikeService(database ?? site.Database, site.Clock);

        Task act = written switch
        {
            "close_friends" => Task.Run(() => people.SetCloseFriendAsync(b, a, true)),
            "notices" => Task.Run(() => likes.SetAsync(bob, photo, true)),
            _ => Task.Run(() => people.FollowAsync(b, a)),
        };
        await UntilWaitingAsync(keeper, act, 1);
        var block = Task.Run(() => people.BlockAsync(a, b));
        await UntilWaitingAsync(keeper, block, 2);
        Assert.Equal(locked, !block.IsCompleted);
        await keeper.OneAsync<bool>($"select pg_advisory_unlock({Gate})");
        await Task.WhenAll(act, block);

        Assert.Equal(locked ? 0 : 1, await keeper.OneAsync<int>($"select count(*) from {written}"));
        Assert.Equal(locked, await Recount.DifferencesAsync(site.Database) == "");
    }

    /// <summary>Until so many of this database's transactions wait for a lock, or the work is done.</summary>
    private static async Task UntilWaitingAsync(Sql sql, Task work, int count)
    {
        while (!work.IsCompleted && await sql.OneAsync<int>("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") < count)
            await Task.Delay(5, TestContext.Current.CancellationToken);
    }
}
