using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Feeds;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>feed</c>: the home page of someone who follows thousands, and likes that storm in while pages are read.</summary>
internal static class FeedCommand
{
    private const string Plain = """
        select p.photo_id from follows f join posts p on p.user_id = f.followee_id
        where f.follower_id = @me and p.reach < 2 order by p.posted_at desc, p.photo_id desc limit 25
        """;

    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "An SQLite file to make, or a PostgreSQL connection string of an empty database", DefaultValueFactory = _ => "/tmp/minigram-bench/feed.db" };
        var authors = new Option<int>("--authors") { Description = "How many the reader follows", DefaultValueFactory = _ => 2000 };
        var photos = new Option<int>("--photos") { Description = "Photos of each", DefaultValueFactory = _ => 500 };
        var calls = new Option<int>("--calls") { Description = "Pages of each kind, after a tenth to warm up", DefaultValueFactory = _ => 300 };
        var storm = new Option<int>("--storm") { Description = "Seconds of 500 likes and 200 pages each; 0 for none", DefaultValueFactory = _ => 20 };
        var page = new Option<string?>("--write") { Description = "Page whose section 'feed' gets the table, such as docs/benchmarks.md" };
        var command = new Command("feed", "The first and the fiftieth home page over a million photos, and a storm of likes. Example: feed --authors 200 --photos 50")
        {
            database, authors, photos, calls, storm, page,
        };
        command.SetAction(async (result, cancel) =>
        {
            var name = result.GetValue(database)!;
            if (!name.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var file in new[] { name, name + "-wal", name + "-shm" })
                    File.Delete(file);
            }

            await using var opened = PlatformDatabase.Of(name, TimeProvider.System);
            var table = await TableAsync(opened, result.GetValue(authors), result.GetValue(photos), result.GetValue(calls), result.GetValue(storm));
            Console.WriteLine(table);
            if (result.GetValue(page) is { } document)
                Document.Replace(document, "feed", table);
        });
        return command;
    }

    private static async Task<string> TableAsync(PlatformDatabase database, int authors, int photos, int calls, int storm)
    {
        var world = new FeedWorld(database);
        await world.BuildAsync(authors, photos);
        var feed = new FeedService(database);
        PageKey? deep = null;
        for (var i = 0; i < 49; i++)
            deep = (await feed.HomeAsync(world.Reader, deep)).Next ?? deep;
        var plain = await MeasureAsync(Math.Max(3, calls / 50), () => database.Read(sql => sql.ListAsync<long>(Plain, new { me = world.Reader.Id!.Value.Value })));
        var first = await MeasureAsync(calls, () => feed.HomeAsync(world.Reader, null));
        var fiftieth = await MeasureAsync(calls, () => feed.HomeAsync(world.Reader, deep));
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{(database.IsPostgres ? "PostgreSQL" : "SQLite")}, a reader who follows {authors:N0} with {authors * photos:N0} photos between them, on {Machine.Description}. The plain query joins, sorts and reads the ids of a first page, with no rule but the audience.").AppendLine();
        text.AppendLine("| home page | median, ms | 99 %, ms | median against the plain query |");
        text.AppendLine("|---|---:|---:|---:|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| plain query | {plain} | 1.000 |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| first | {first} | {first.At(0.5) / plain.At(0.5):0.000} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| fiftieth | {fiftieth} | {fiftieth.At(0.5) / plain.At(0.5):0.000} |");
        if (storm == 0)
            return text.ToString();
        var run = new Storm(database, world, authors, authors * photos);
        await run.RunAsync(500, 200, TimeSpan.FromSeconds(storm));
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"A storm of {storm} s: 500 likes and 200 of these home pages were due each second, timed from when each was due.").AppendLine();
        text.AppendLine("| call | done a second | median, ms | 99 %, ms | errors |");
        text.AppendLine("|---|---:|---:|---:|---:|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| like | {run.LikesASecond:0} | {run.Likes} | {run.Errors} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| home page | {run.PagesASecond:0} | {run.Pages} | |");
        return text.ToString();
    }

    private static async Task<Latencies> MeasureAsync(int calls, Func<Task> call)
    {
        for (var i = 0; i < calls / 10; i++)
            await call();
        var times = new List<TimeSpan>();
        for (var i = 0; i < calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await call();
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return new Latencies(times);
    }
}
