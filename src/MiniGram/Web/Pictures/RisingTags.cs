using MiniGram.Platform.Finding;
using MiniGram.Platform.People;

namespace MiniGram.Web.Pictures;

/// <summary>The tags that rise, for each visitor out of the same photos, which are read anew each minute: every home page shows them.</summary>
internal sealed class RisingTags(ExploreService explore, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    private volatile Reading? _counted;
    private volatile Reading? _discounted;

    /// <summary>The best, best first.</summary>
    /// <param name="viewer">Who sees them.</param>
    /// <param name="countBots">Whether likes and comments of suspected bots count like any.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<string>> ReadAsync(Viewer viewer, bool countBots, int count, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if ((countBots ? _counted : _discounted) is { } last && now - last.At < Lasts)
            return await explore.TagsAsync(last.Pool, viewer, count, cancel);
        var read = new Reading(now, await explore.PoolAsync(countBots, cancel));
        if (countBots)
            _counted = read;
        else
            _discounted = read;
        return await explore.TagsAsync(read.Pool, viewer, count, cancel);
    }

    private sealed record Reading(DateTimeOffset At, RisingPool Pool);
}
