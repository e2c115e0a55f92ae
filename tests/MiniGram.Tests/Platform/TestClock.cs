namespace MiniGram.Platform;

/// <summary>A clock that moves on by a second whenever it is asked, and as far as a test says.</summary>
internal sealed class TestClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero).UtcTicks;

    public TimeSpan Step { get; set; } = TimeSpan.FromSeconds(1);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref _ticks, Step.Ticks), TimeSpan.Zero);

    public void Advance(TimeSpan span) => Interlocked.Add(ref _ticks, span.Ticks);
}
