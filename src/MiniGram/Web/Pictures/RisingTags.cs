using MiniGram.Platform.Finding;
using MiniGram.Platform.People;

namespace MiniGram.Web.Pictures;

/// <summary>The tags that rise among photos for everyone, the same for all and read anew each minute: every home page shows them.</summary>
internal sealed class RisingTags(ExploreService explore, TimeProvider time)
{
    private const int Count = 10;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    private volatile Reading? _last;

    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (_last is { } last && now - last.At < Lasts)
            return last.Tags;
        var tags = await explore.TagsAsync(Viewer.Anonymous, Count, cancel);
        _last = new(now, tags);
        return tags;
    }

    private sealed record Reading(DateTimeOffset At, IReadOnlyList<string> Tags);
}
