using Microsoft.Data.Sqlite;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Transfer;
using Npgsql;

namespace MiniGram.Benchmarks.Feeds;

/// <summary>A reader who follows many authors with many photos between them, each with a few audiences, follows and blocks about, as a site has them.</summary>
internal sealed class FeedWorld(PlatformDatabase database)
{
    private const long Start = 1_700_000_000_000_000;

    /// <summary>The one who follows them all.</summary>
    public Viewer Reader { get; } = new(new UserId(1), Role.Member);

    public async Task BuildAsync(int authors, int photosEach)
    {
        await database.MigrateAsync();
        await using (var load = await BeginAsync())
        {
            var members = Enumerable.Range(1, authors + 1).ToList();
            Fill(load, ["users", "id", "username", "created_at"], members.Select(id => new object[] { (long)id, $"member{id}", Start }));
            var photos = Enumerable.Range(1, authors * photosEach).Select(id => (Id: (long)id, Author: 2L + (id * 7919L % authors), At: Start + (id * 60_000_000L)));
            Fill(load, ["photos", "id", "image_url", "user_id", "created_at"], photos.Select(photo => new object[] { photo.Id, $"/media/{photo.Id}", photo.Author, photo.At }));
            Fill(load, ["follows", "follower_id", "followee_id", "created_at"], members.Skip(1).Select(id => new object[] { 1L, (long)id, Start }));
            Fill(
                load, ["accounts", "user_id", "name_key", "stamp", "followers", "following", "posts", "changed_at"],
                members.Select(id => new object[] { (long)id, $"member{id}", "", id == 1 ? 0L : 1L, id == 1 ? (long)authors : 0L, id == 1 ? 0L : (long)photosEach, Start }));
            Fill(
                load, ["posts", "photo_id", "user_id", "posted_at", "audience", "reach", "caption", "width", "height", "media_key"],
                photos.Select(photo => new object[] { photo.Id, photo.Author, photo.At, AudienceOf(photo.Id, photo.Author), AudienceOf(photo.Id, photo.Author), "a day like any other", 1080L, 720L, $"key{photo.Id}" }));
            await load.CompleteAsync(CancellationToken.None);
        }

        await database.CatchUpAsync();
    }

    /// <summary>One photo in twenty is for close friends, who the reader is not, and each tenth author's are for followers.</summary>
    private static long AudienceOf(long photo, long author) => photo % 20 == 0 ? 2 : author % 10 == 0 ? 1 : 0;

    private static void Fill(IBulkLoad load, string[] table, IEnumerable<object[]> rows)
    {
        using var into = load.Table(table[0], table[1..]);
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                if (value is string text)
                    into.Add(text);
                else
                    into.Add((long)value);
            }

            into.Next();
        }

        into.Complete();
    }

    private async Task<IBulkLoad> BeginAsync() => await database.Engine.ConnectAsync(default) switch
    {
        NpgsqlConnection postgres => await PostgresBulkLoad.BeginAsync(postgres, default),
        var sqlite => SqliteBulkLoad.Begin((SqliteConnection)sqlite),
    };
}
