namespace MiniGram.Platform;

public sealed class CatchUpTests
{
    [Fact]
    public async Task Rows_written_by_other_means_are_found_after_catching_up()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        await site.Database.WriteAsync(async sql =>
        {
            for (var id = 100; id < 600; id++)
            {
                await sql.DoAsync("insert into users (id, username, created_at) values (@id, @name, 0)", new { id, name = $"Guest.{id}" });
                await sql.DoAsync("insert into accounts (user_id, name_key, stamp, changed_at) values (@id, @name, '', 0)", new { id, name = $"guest.{id}" });
            }

            return 0;
        });
        Assert.Empty(await site.Search.PeopleAsync(ada, "guest.345"));
        await site.Database.CatchUpAsync();
        Assert.Equal(["Guest.345"], (await site.Search.PeopleAsync(ada, "guets 345")).Select(person => person.Username));
        await site.Database.CatchUpAsync();
        Assert.Equal(20, (await site.Search.PeopleAsync(ada, "guest")).Count);
    }
}
