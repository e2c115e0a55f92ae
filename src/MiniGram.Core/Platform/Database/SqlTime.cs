namespace MiniGram.Platform.Database;

/// <summary>Moments as the database keeps them: microseconds since 1970-01-01 UTC, the same on both engines.</summary>
internal static class SqlTime
{
    public static long Micros(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static long Micros(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset At(long micros) => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);

    public static DateTimeOffset? At(long? micros) => micros is { } value ? At(value) : null;

    public static long Now(this TimeProvider clock) => Micros(clock.GetUtcNow());
}
