using MiniGram.Platform.Database;
using MiniGram.Platform.Media;

namespace MiniGram.Platform.Upkeep;

/// <summary>
/// Removes pictures that nothing names: a site that is killed between taking a picture in and posting its photo, or between deleting a photo and deleting its files, leaves them behind.
/// </summary>
public sealed class PictureSweep(PlatformDatabase database, PhotoFolder folder, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>How old a picture must be: one that is on its way to be posted has no photo yet.</summary>
    public static TimeSpan Age => TimeSpan.FromHours(1);

    /// <summary>
    /// How many may be removed at once, whatever their share. More than these and half of all pictures are no leavings of a site that was killed: the site was given another database, and
    /// removing them would lose what the right one names.
    /// </summary>
    internal int Plausible { get; init; } = 20;

    /// <summary>Looks at every picture once. One that a photo, an account or an open report names is never removed, nor one that is younger than <see cref="Age"/>.</summary>
    public async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var before = clock.GetUtcNow() - Age;
        var all = folder.Written();
        var old = all.Where(picture => picture.Value <= before).Select(picture => picture.Key).ToList();
        var avatars = await database.Read(async sql => (await sql.ListAsync<string>("select avatar_key from accounts where avatar_key is not null")).ToHashSet(StringComparer.Ordinal), cancel);
        var orphans = new List<MediaKey>();
        foreach (var batch in old.Chunk(Batch))
        {
            // The engines take lists differently; a key is letters, digits and a dash.
            var list = string.Join(", ", batch.Select(key => $"'{key.Value}'"));
            var named = await database.Read(async sql => (await sql.ListAsync<string>($"select media_key from posts where media_key in ({list}) union select media_key from reports where media_key in ({list}) and closed_at is null")).ToHashSet(StringComparer.Ordinal), cancel);
            orphans.AddRange(batch.Where(key => !named.Contains(key.Value) && !avatars.Contains(key.Value)));
        }

        if (orphans.Count > Plausible && orphans.Count * 2 > all.Count)
            return new SweepResult(all.Count, orphans.Count, 0);
        foreach (var key in orphans)
        {
            cancel.ThrowIfCancellationRequested();
            folder.Remove(key);
        }

        return new SweepResult(all.Count, orphans.Count, orphans.Count);
    }
}
