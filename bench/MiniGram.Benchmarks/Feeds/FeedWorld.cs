using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;

namespace MiniGram.Benchmarks.Feeds;

/// <summary>A reader who follows many authors with many photos between them, each with a few audiences, follows and blocks about, as a site has them.</summary>
internal sealed class FeedWorld(PlatformDatabase database)
{
    private const int Batch = 500;
    private const long Start = 1_700_000_000_000_000;

    /// <summary>The one who follows them all.</summary>
    public Viewer Reader { get; } = new(new UserId(1), Role.Member);

    public async Task BuildAsync(int authors, int photosEach)
    {
        await database.MigrateAsync();
        await InsertAsync("insert into users (id, username, created_at) values", Enumerable.Range(1, authors + 1).Select(id => new object[] { (long)id, $"member{id}", Start }));
        await InsertAsync(
            "insert into accounts (user_id, name_key, stamp, private, followers, following, posts, changed_at) values",
            Enumerable.Range(1, authors + 1).Select(id => new object[] { (long)id, $"member{id}", "", id % 10 == 0, id == 1 ? 0L : 1L, id == 1 ? (long)authors : 0L, id == 1 ? 0L : (long)photosEach, Start }));
        await InsertAsync("insert into follows (follower_id, followee_id, created_at) values", Enumerable.Range(2, authors).Select(id => new object[] { 1L, (long)id, Start }));
        var photos = Enumerable.Range(1, authors * photosEach).Select(id => (Id: (long)id, Author: 2L + (id * 7919L % authors), At: Start + (id * 60_000_000L))).ToList();
        await InsertAsync("insert into photos (id, image_url, user_id, created_at) values", photos.Select(photo => new object[] { photo.Id, $"/media/{photo.Id}", photo.Author, photo.At }));
        await InsertAsync(
            "insert into posts (photo_id, user_id, posted_at, audience, reach, caption, width, height, media_key) values",
            photos.Select(photo => new object[] { photo.Id, photo.Author, photo.At, photo.Id % 20 == 0 ? 2L : 0L, photo.Id % 20 == 0 ? 2L : photo.Author % 10 == 0 ? 1L : 0L, "a day like any other", 1080L, 720L, $"key{photo.Id}" }));
        await database.CatchUpAsync();
    }

    private async Task InsertAsync(string insert, IEnumerable<object[]> rows)
    {
        foreach (var many in rows.Chunk(Batch * 200))
        {
            await database.WriteAsync(async sql =>
            {
                foreach (var some in many.Chunk(Batch))
                    await sql.DoManyAsync(insert, some);
                return 0;
            });
        }
    }
}
