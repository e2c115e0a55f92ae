namespace MiniGram.Cli.Generation;

/// <summary>Lets events pass at a multiple of the speed at which they happened.</summary>
/// <param name="speed">Seconds of the world in one of the clock's; above 0.</param>
/// <param name="start">The moment of the world at which the replay starts, UTC; null for that of the first event.</param>
/// <param name="clock">By which to wait.</param>
/// <param name="flush">Called before each wait, so that what has happened can be seen.</param>
/// <param name="cancellationToken">Ends a wait.</param>
internal sealed class Replay(double speed, DateTime? start, TimeProvider clock, Action flush, CancellationToken cancellationToken)
{
    // Shorter ones cost more than they are worth, and timers are not that exact.
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);
    private long? _first = start is { } moment ? (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond : null;
    private long? _begun;

    /// <summary>Returns when an event is due.</summary>
    /// <param name="seconds">Its moment, since 1970-01-01 UTC.</param>
    public void Await(long seconds)
    {
        _begun ??= clock.GetTimestamp();
        _first ??= seconds;
        var due = (seconds - _first.Value) / speed;
        while (TimeSpan.FromSeconds(Math.Min(due - clock.GetElapsedTime(_begun.Value).TotalSeconds, s_longest.TotalSeconds)) is var wait && wait >= s_shortest)
        {
            flush();
            Task.Delay(wait, clock, cancellationToken).GetAwaiter().GetResult();
        }
    }
}
