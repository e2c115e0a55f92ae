using MiniGram.Model;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export.Ordering;

namespace MiniGram.Cli.Generation;

/// <summary>Generates a world and writes its rows as events, in the order of time, as lines of JSON.</summary>
/// <param name="Source">Makes the world.</param>
/// <param name="Period">Which of its events.</param>
/// <param name="Options">How much of the machine to use.</param>
/// <param name="Speed">Seconds of the world in one of the clock's, above 0; null for as fast as can be.</param>
internal sealed record StreamRun(ScenarioSource Source, Period Period, WarehouseOptions Options, double? Speed)
{
    private const int EventsAReport = 4_096;

    /// <summary>Runs to the end.</summary>
    /// <param name="terminal">Its output gets the events, its error the progress.</param>
    /// <param name="quiet">Whether to show no progress.</param>
    /// <param name="cancellationToken">Stops between events.</param>
    public void Run(Terminal terminal, bool quiet, CancellationToken cancellationToken)
    {
        using var events = ProgressDisplay.Run(terminal, quiet, progress => Staged(progress, cancellationToken));
        ProgressDisplay.Run(terminal, quiet || terminal.ShowsOutput, progress =>
        {
            var (written, total) = (0L, events.Rows.Values.Sum());
            var replay = Speed is { } speed ? new Replay(speed, Period.From, terminal.Clock, terminal.Output.Flush, cancellationToken) : null;
            events.Write(terminal.Output, seconds =>
            {
                if (written++ % EventsAReport == 0)
                    progress.Generating.Report(new("events", written - 1, total));
                replay?.Await(seconds);
            }, cancellationToken);
            return written;
        });
    }

    private EventSink Staged(ProgressDisplay progress, CancellationToken cancellationToken)
    {
        var events = new EventSink(Options, Period);
        try
        {
            Source.Fill(events, Options.Threads, progress.Generating, cancellationToken);
            return events;
        }
        catch
        {
            events.Dispose();
            throw;
        }
    }
}
