using CsCheck;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.People;
using MiniGram.Platform.Pictures;

namespace MiniGram.Platform.Transfer;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class DatasetImportTests
{
    private static MemoryDataset Small => new MemoryDataset()
        .Add("users", 1L, "Ann", 10L).Add("users", 2L, "bob", 20L).Add("users", 3L, "ANN", 30L)
        .Add("photos", 10L, "http://x/10", 1L, 100L).Add("photos", 11L, "http://x/11", 2L, 110L)
        .Add("tags", 5L, "Sunset", 1L).Add("tags", 6L, "sunset", 1L).Add("tags", 7L, "two words", 1L).Add("tags", 8L, "sea", 1L)
        .Add("photo_tags", 10L, 5L).Add("photo_tags", 10L, 8L).Add("photo_tags", 11L, 6L).Add("photo_tags", 11L, 7L)
        .Add("follows", 2L, 1L, 50L).Add("follows", 3L, 1L, 51L)
        .Add("likes", 2L, 10L, 120L).Add("likes", 3L, 10L, 121L)
        .Add("comments", 9L, "nice", 10L, 2L, 130L);

    [Fact]
    public async Task Import_gives_back_what_it_got() => await MemoryDataset.Any.SampleAsync(async data =>
    {
        await using var site = await TestSite.CreateAsync();
        await DatasetImport.RunAsync(site.Database, data);

        await using var rows = await DatabaseRows.OpenAsync(site.Database);
        Assert.Equal(data.ToString(), MemoryDataset.Of(rows).ToString());
    }, iter: 8, threads: 1);

    [Fact]
    public async Task Counters_are_those_that_the_rows_give() => await MemoryDataset.Any.SampleAsync(async data =>
    {
        await using var site = await TestSite.CreateAsync();
        var result = await DatasetImport.RunAsync(site.Database, data);

        var differences = await Recount.DifferencesAsync(site.Database);
        Assert.True(differences.Length == 0 || (differences.StartsWith("tag_keys.posts", StringComparison.Ordinal) && data.Count("tags") > 1), differences); // Two spellings of a tag share a page.
        Assert.Equal(data.Count("likes"), result.Rows.Single(table => table.Table == "likes").Rows);
    }, iter: 8, threads: 1);

    [Fact]
    public async Task Accounts_have_no_password_and_are_found_by_name()
    {
        await using var site = await TestSite.CreateAsync();
        var result = await DatasetImport.RunAsync(site.Database, Small);

        Assert.Equal((1, 1), (result.SharedNames, result.TagsWithoutPage));
        Assert.Equal(0, await site.Database.Read(sql => sql.OneAsync<long>("select count(*) from accounts where password_hash is not null or role <> 0")));
        Assert.Equal(3, await site.Database.Read(sql => sql.OneAsync<long>("select count(distinct stamp) from accounts")));
        Assert.Equal("ann,bob,ann~3", string.Join(',', await site.Database.Read(sql => sql.ListAsync<string>("select name_key from accounts order by user_id"))));
    }

    [Fact]
    public async Task Posts_are_public_with_their_tags_and_counters()
    {
        await using var site = await TestSite.CreateAsync();
        await DatasetImport.RunAsync(site.Database, Small);

        var card = (await site.Photos.FindAsync(Viewer.Anonymous, new PhotoId(10)))!;
        Assert.Equal("#sunset #sea", card.Caption);
        Assert.Equal(DrawnPicture.SizeOf(card.Id, card.Tags), (card.Width, card.Height));
        Assert.Equal((2, 1), ((int)card.Likes, (int)card.Comments));
        Assert.Equal("sea 1,sunset 2", string.Join(',', await site.Database.Read(sql => sql.ListAsync<string>("select name || ' ' || posts from tag_keys order by name"))));
    }

    [Fact]
    public async Task Words_are_those_that_posting_one_by_one_would_write()
    {
        await using var imported = await TestSite.CreateAsync();
        await DatasetImport.RunAsync(imported.Database, new MemoryDataset().Add("users", 1L, "maya", 1L).Add("photos", 1L, "x", 1L, 1L).Add("tags", 1L, "sunset_sea", 1L).Add("photo_tags", 1L, 1L));
        await using var posted = await TestSite.CreateAsync();
        await posted.PostAsync(await posted.JoinAsync("maya"), "#sunset_sea");

        foreach (var query in (string[])["select kind || term from terms order by 1", "select kind || gram || term from grams order by 1", "select term from person_terms order by 1", "select word from post_words order by 1"])
            Assert.Equal(await posted.Database.Read(sql => sql.ListAsync<string>(query)), await imported.Database.Read(sql => sql.ListAsync<string>(query)));
    }

    [Fact]
    public async Task Site_goes_on_after_an_import()
    {
        await using var site = await TestSite.CreateAsync();
        await DatasetImport.RunAsync(site.Database, Small);

        var maya = await site.JoinAsync("maya");
        var photo = await site.PostAsync(maya, "#sea");

        Assert.True(maya.Id!.Value.Value > 3);
        Assert.True(photo.Value > 11);
        Assert.False(await site.Database.Read(sql => sql.AnyAsync("select 1 from tags where id > 8")));
    }

    [Fact]
    public async Task Database_with_accounts_is_refused_and_stays_as_it_is()
    {
        await using var site = await TestSite.CreateAsync();
        await site.JoinAsync("maya");

        var refused = await Assert.ThrowsAsync<TransferException>(() => DatasetImport.RunAsync(site.Database, Small));

        Assert.Contains("has accounts already", Assert.Single(refused.Problems), StringComparison.Ordinal);
        await site.JoinAsync("noor");
        Assert.Equal(2, await site.Database.Read(sql => sql.OneAsync<long>("select count(*) from users")));
    }

    [Theory]
    [InlineData("photos")]
    [InlineData("likes")]
    [InlineData("comments")]
    public async Task Import_that_fails_leaves_nothing_and_can_be_done_again(string table)
    {
        await using var site = await TestSite.CreateAsync();
        var indexes = await IndexesAsync(site);
        var source = new MemoryDataset { FailsIn = table };
        foreach (var name in (string[])["users", "photos", "likes", "comments"])
        {
            for (long id = 1; id < 40; id++)
                source.Add(name, name switch { "users" => [id, $"u{id}", 1L], "photos" => [id, "x", id, 1L], "likes" => [id, id, 1L], _ => [id, "x", id, id, 1L] });
        }

        await Assert.ThrowsAsync<IOException>(() => DatasetImport.RunAsync(site.Database, source));
        Assert.Equal(0, await site.Database.Read(sql => sql.OneAsync<long>("select count(*) from users")));

        await DatasetImport.RunAsync(site.Database, Small);
        Assert.Equal(indexes, await IndexesAsync(site));
        Assert.Equal(site.Database.IsPostgres, (await ForeignKeysAsync(site)).Count > 10);
    }

    private static Task<List<string>> IndexesAsync(TestSite site) => site.Database.Read(sql => sql.ListAsync<string>(site.Database.IsPostgres
        ? "select indexdef from pg_indexes where schemaname = 'public' order by 1"
        : "select coalesce(sql, name) from sqlite_master where type = 'index' order by 1"));

    private static Task<List<string>> ForeignKeysAsync(TestSite site) => site.Database.Read(sql => sql.ListAsync<string>(site.Database.IsPostgres
        ? "select conname from pg_constraint where contype = 'f' order by 1"
        : "select \"table\" from pragma_foreign_key_check"));
}
