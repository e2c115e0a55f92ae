namespace MiniGram.Cli;

/// <summary>A clock on which every wait passes at once, and nothing else takes time.</summary>
internal sealed class WaitingClock(Action? onWait = null) : TimeProvider
{
    private long _ticks;

    /// <summary>By waits so far.</summary>
    public TimeSpan Passed => TimeSpan.FromTicks(_ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _ticks += dueTime.Ticks;
        onWait?.Invoke();
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Fired();
    }

    private sealed class Fired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
