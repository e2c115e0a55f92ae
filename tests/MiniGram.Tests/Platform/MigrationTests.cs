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
    public void Schema_has_no_change_that_lacks_its_migration()
    {
        using var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
        using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }
}
