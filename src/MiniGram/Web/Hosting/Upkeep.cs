using System.Data.Common;
using MiniGram.Platform.Suspicion;
using MiniGram.Platform.Upkeep;

namespace MiniGram.Web.Hosting;

/// <summary>What a site does for itself, at its start and then again and again: looks for suspected bots, removes pictures that nothing names and notices that were read long ago.</summary>
internal sealed class Upkeep(ServerSettings settings, SuspectedAccounts suspects, PictureSweep pictures, NoticePruning notices, TimeProvider time, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        EachAsync(settings.BotCheck, "Looking for suspected bots", SuspectAsync, stoppingToken),
        EachAsync(Daily, "Removing pictures that nothing names", SweepAsync, stoppingToken),
        EachAsync(Daily, "Removing old notices", PruneAsync, stoppingToken));

    private async Task EachAsync(TimeSpan period, string what, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(period, time);
        try
        {
            do
            {
                try
                {
                    await work(stop);
                }
                catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
                {
                    log.LogWarning(failure, "{Work} failed, and will be tried again", what);
                }
            }
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The site ends.
        }
    }

    private Task SuspectAsync(CancellationToken cancel) => suspects.RefreshAsync(settings.BotLikeShare, cancel);

    private async Task SweepAsync(CancellationToken cancel)
    {
        var found = await pictures.RunAsync(cancel);
        if (found.Orphans > found.Removed)
            log.LogWarning("{Orphans} of {Pictures} pictures belong to no photo in the database. That is too many to be leavings, so none was removed: does the data folder belong to another database?", found.Orphans, found.Pictures);
        else if (found.Removed > 0 && log.IsEnabled(LogLevel.Information))
            log.LogInformation("{Removed} pictures that nothing names were removed", found.Removed);
    }

    private async Task PruneAsync(CancellationToken cancel)
    {
        if (settings.KeepNotices is { } age && await notices.RunAsync(age, cancel) is var removed and > 0 && log.IsEnabled(LogLevel.Information))
            log.LogInformation("{Removed} old notices were removed", removed);
    }
}
