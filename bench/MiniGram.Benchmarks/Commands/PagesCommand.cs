using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Feeds;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Creators;
using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>pages</c>: what each page of the site asks of the database, as many different members, over an imported world.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "An SQLite file or a PostgreSQL connection string that 'minigram import' has filled", Required = true };
        var members = new Option<int>("--members") { Description = "As how many different members each page is read, once each after a tenth to warm up", DefaultValueFactory = _ => 500 };
        var page = new Option<string?>("--write") { Description = "Page whose section 'pages' gets the table, such as docs/benchmarks.md" };
        var command = new Command("pages", "Milliseconds that each page asks of the database. Example: pages --database /tmp/site/minigram.db") { database, members, page };
        command.SetAction(async (result, cancel) =>
        {
            await using var opened = PlatformDatabase.Of(result.GetValue(database)!, TimeProvider.System);
            await opened.MigrateAsync(cancel);
            var table = await TableAsync(opened, result.GetValue(members));
            Console.WriteLine(table);
            if (result.GetValue(page) is { } document)
                Document.Replace(document, "pages", table);
        });
        return command;
    }

    private static async Task<string> TableAsync(PlatformDatabase database, int members)
    {
        var ids = await database.Read(sql => sql.ListAsync<long>("select user_id from accounts order by (user_id * 7919) % 10007, user_id limit @members", new { members }));
        var photos = await database.Read(sql => sql.ListAsync<long>("select photo_id from posts order by (photo_id * 7919) % 100003, photo_id limit @members", new { members }));
        var names = await database.Read(sql => sql.ListAsync<string>("select username from users where id in (select user_id from accounts order by (user_id * 104729) % 10007, user_id limit @members) order by id", new { members }));
        var tags = await database.Read(sql => sql.ListAsync<string>("select name from tag_keys order by posts desc, name limit 50"));
        var (feed, people, photo, comments) = (new FeedService(database), new PeopleService(database, TimeProvider.System), new PhotoService(database, TimeProvider.System), new CommentService(database, TimeProvider.System));
        var (tag, search, explore) = (new TagService(database, TimeProvider.System), new SearchService(database), new ExploreService(database, TimeProvider.System));
        var (notices, creators) = (new NoticeService(database), new CreatorService(database, TimeProvider.System));
        (string Name, Func<Viewer, int, Task> Read)[] pages =
        [
            ("home", (me, _) => feed.HomeAsync(me, null)),
            ("community", (me, _) => feed.CommunityAsync(me, null)),
            ("profile", async (me, i) =>
            {
                if (await people.ProfileAsync(me, names[i % names.Count]) is { } profile)
                    await feed.ProfileAsync(me, profile.Id, null);
            }),
            ("followers", (me, i) => people.FollowersAsync(me, new UserId(ids[(i + 1) % ids.Count]), null)),
            ("photo", async (me, i) =>
            {
                await photo.FindAsync(me, new PhotoId(photos[i % photos.Count]));
                await comments.ListAsync(me, new PhotoId(photos[i % photos.Count]), null);
            }),
            ("tag", async (me, i) =>
            {
                await tag.FindAsync(me, tags[i % tags.Count]);
                await tag.TopAsync(me, tags[i % tags.Count]);
                await feed.TagAsync(me, tags[i % tags.Count], null);
            }),
            ("explore", async (me, _) =>
            {
                await explore.PhotosAsync(me, 24);
                await explore.TagsAsync(me, 12);
            }),
            ("people one may know", (me, _) => explore.PeopleAsync(me.Id!.Value, 8)),
            ("search, a slip in each word", async (me, i) =>
            {
                var (name, word) = (Slip(names[i % names.Count]), Slip(tags[i % tags.Count]));
                await search.PeopleAsync(me, name);
                await search.TagsAsync(me, word);
                await search.PhotosAsync(me, word, null);
            }),
            ("notices", (me, _) => notices.ListAsync(me.Id!.Value, null)),
            ("unread notices", (me, _) => notices.UnreadAsync(me.Id!.Value)),
            ("figures of a creator", (me, _) => creators.ReadAsync(me.Id!.Value, 28, TimeSpan.Zero)),
        ];
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{(database.IsPostgres ? "PostgreSQL" : "SQLite")}, read as {ids.Count} different members, one after the other, on {Machine.Description}.").AppendLine();
        text.AppendLine("| page | median, ms | 99 %, ms |").AppendLine("|---|---:|---:|");
        foreach (var (name, read) in pages)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {await MeasureAsync(ids, read)} |");
        return text.ToString();
    }

    private static async Task<Latencies> MeasureAsync(List<long> members, Func<Viewer, int, Task> read)
    {
        var times = new List<TimeSpan>();
        for (var i = -members.Count / 10; i < members.Count; i++)
        {
            var place = Math.Abs(i);
            var started = Stopwatch.GetTimestamp();
            await read(new Viewer(new UserId(members[place % members.Count]), Role.Member), place);
            if (i >= 0)
                times.Add(Stopwatch.GetElapsedTime(started));
        }

        return new Latencies(times);
    }

    private static string Slip(string word) => word.Length < 4 ? word : word[..2] + word[3] + word[2] + word[4..];
}
