using Microsoft.EntityFrameworkCore;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database.Schema;

namespace MiniGram.Platform;

public sealed class MigrationTests
{
    [Fact]
    public async Task Database_of_an_earlier_version_is_brought_up_to_date_with_what_it_holds()
    {
        var clock = new TestClock();
        await using var earlier = await TestDatabase.CreateAtAsync(clock, "First");
        await earlier.Database.WriteAsync(async sql =>
        {
            await sql.DoAsync("insert into users (id, username, created_at) values (7, 'Grace', 0)");
            await sql.DoAsync("insert into accounts (user_id, name_key, stamp, changed_at) values (7, 'grace', '', 0)");
            await sql.DoAsync("insert into photos (id, image_url, user_id, created_at) values (3, '/x', 7, 5)");
            return await sql.DoAsync("insert into posts (photo_id, user_id, posted_at, audience, reach, width, height) values (3, 7, 5, 0, 0, 4, 3)");
        });
        await earlier.Database.MigrateAsync();
        await earlier.Database.MigrateAsync(); // Again is as once.
        var found = Assert.Single(await new Finding.SearchService(earlier.Database).PeopleAsync(People.Viewer.Anonymous, "grace"));
        Assert.Equal(3, Assert.Single((await new Feed.FeedService(earlier.Database).ProfileAsync(People.Viewer.Anonymous, found.Id, null)).Items).Id.Value);
        Assert.True((await new MemberService(earlier.Database, clock, new Passwords(1)).SignUpAsync(new("hopper", "", TestSite.Password))).Done);
    }

    [Fact]
    public async Task Reports_of_the_version_before_keep_what_they_are_about_from_now_on()
    {
        await using var earlier = await TestDatabase.CreateAtAsync(new TestClock(), "Suspects");
        await earlier.Database.WriteAsync(async sql =>
        {
            await sql.DoAsync("insert into users (id, username, created_at) values (7, 'Grace', 0), (8, 'Mod', 0)");
            await sql.DoAsync("insert into accounts (user_id, name_key, stamp, changed_at, role) values (7, 'grace', '', 0, 0), (8, 'mod', '', 0, 2)");
            await sql.DoAsync("insert into photos (id, image_url, user_id, created_at) values (3, '/x', 7, 5)");
            await sql.DoAsync("insert into posts (photo_id, user_id, posted_at, audience, reach, caption, media_key, width, height) values (3, 7, 5, 0, 0, 'words', 'key', 4, 3)");
            await sql.DoAsync("insert into comments (id, comment_text, photo_id, user_id, created_at) values (9, 'rude', 3, 7, 6)");
            return await sql.DoAsync("insert into reports (reporter_id, account_id, photo_id, comment_id, reason, created_at, closed_at) values (8, 7, 3, null, 0, 9, null), (8, 7, null, 9, 0, 10, null), (8, 7, 44, null, 0, 11, null), (8, 66, null, null, 0, 12, null), (8, 7, 3, null, 1, 8, 9)");
        });
        await earlier.Database.MigrateAsync();
        var (moderation, mod) = (new Moderation.ModerationService(earlier.Database, new TestClock()), new People.Viewer(new(8), Role.Moderator));
        var queue = (await moderation.QueueAsync(mod))!;
        Assert.Equal([new("words", DateTimeOffset.UnixEpoch.AddMicroseconds(5), "key", 4, 3), new("rude", DateTimeOffset.UnixEpoch.AddMicroseconds(6), null, 0, 0), null, null], queue.Select(entry => entry.Kept));
        Assert.All(queue.Skip(2), entry => Assert.Null(entry.Drawn));
        foreach (var entry in queue)
        {
            Assert.NotNull(await moderation.CaseAsync(mod, entry.Subject)); // Also of an account that was gone before.
            Assert.True((await moderation.DecideAsync(mod, entry.Subject, Moderation.ActionKind.Dismiss, "seen"))!.Done);
        }

        Assert.Empty((await moderation.QueueAsync(mod))!);
    }

    [Fact]
    public async Task Suspended_accounts_of_the_version_before_count_no_longer()
    {
        await using var earlier = await TestDatabase.CreateAtAsync(new TestClock(), "Reported");
        await earlier.Database.WriteAsync(async sql =>
        {
            await sql.DoAsync("insert into users (id, username, created_at) values (7, 'Grace', 0), (8, 'Bot', 0), (9, 'Ada', 0)");
            await sql.DoAsync("insert into accounts (user_id, name_key, stamp, changed_at, suspended, followers, following, posts) values (7, 'grace', '', 0, @no, 2, 1, 1), (8, 'bot', '', 0, @yes, 1, 1, 0), (9, 'ada', '', 0, @no, 0, 1, 0)", new { no = false, yes = true });
            await sql.DoAsync("insert into photos (id, image_url, user_id, created_at) values (3, '/x', 7, 5)");
            await sql.DoAsync("insert into posts (photo_id, user_id, posted_at, audience, reach, width, height, likes, comments) values (3, 7, 5, 0, 0, 4, 3, 2, 2)");
            await sql.DoAsync("insert into likes (user_id, photo_id, created_at) values (8, 3, 6), (9, 3, 6)");
            await sql.DoAsync("insert into comments (id, comment_text, photo_id, user_id, created_at) values (1, 'a', 3, 8, 6), (2, 'b', 3, 9, 6), (4, 'c', 3, 8, 6)");
            await sql.DoAsync("insert into removed_comments (comment_id, action_id) values (4, 0)");
            return await sql.DoAsync("insert into follows (follower_id, followee_id, created_at) values (8, 7, 6), (9, 7, 6), (7, 8, 6)");
        });
        await earlier.Database.MigrateAsync();
        Assert.Equal("", await Recount.DifferencesAsync(earlier.Database));
    }

    [Fact]
    public void Schema_has_no_change_that_lacks_its_migration()
    {
        using var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
        using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }
}
