using System.Collections.Concurrent;
using System.Diagnostics;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;

namespace MiniGram.Benchmarks.Feeds;

/// <summary>Likes at a steady rate while home pages are read at another.</summary>
internal sealed class Storm(PlatformDatabase database, FeedWorld world, int members, int photos)
{
    private readonly LikeService _likes = new(database, TimeProvider.System);
    private readonly FeedService _feed = new(database);
    private readonly ConcurrentBag<TimeSpan> _liked = [];
    private readonly ConcurrentBag<TimeSpan> _read = [];

    public Latencies Likes => new(_liked);

    public Latencies Pages => new(_read);

    /// <summary>Calls that failed.</summary>
    public int Errors { get; private set; }

    /// <summary>Likes a second that were done.</summary>
    public double LikesASecond { get; private set; }

    /// <summary>Pages a second that were read.</summary>
    public double PagesASecond { get; private set; }

    public async Task RunAsync(int likesASecond, int pagesASecond, TimeSpan lasts)
    {
        var watch = Stopwatch.StartNew();
        var errors = await Task.WhenAll(
            PaceAsync(likesASecond, lasts, _liked, i => _likes.SetAsync(new Viewer(new UserId(2 + (i % members)), Role.Member), new PhotoId(1 + (i * 31L % photos)), true)),
            PaceAsync(pagesASecond, lasts, _read, _ => _feed.HomeAsync(world.Reader, null)));
        (Errors, LikesASecond, PagesASecond) = (errors.Sum(), _liked.Count / watch.Elapsed.TotalSeconds, _read.Count / watch.Elapsed.TotalSeconds);
    }

    /// <summary>Starts each call when it is due, whether the ones before are done or not, and counts from then: a stall is felt by all who wait.</summary>
    private static async Task<int> PaceAsync(int rate, TimeSpan lasts, ConcurrentBag<TimeSpan> done, Func<int, Task> call)
    {
        var errors = 0;
        var running = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < rate * lasts.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate);
            if (due - watch.Elapsed is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            var number = i;
            running.Add(Task.Run(async () =>
            {
                try
                {
                    await call(number);
                    done.Add(watch.Elapsed - due);
                }
                catch (System.Data.Common.DbException)
                {
                    Interlocked.Increment(ref errors);
                }
            }));
        }

        await Task.WhenAll(running);
        return errors;
    }
}
