namespace MiniGram.Model;

/// <summary>A stretch of time.</summary>
/// <param name="From">Its first moment, UTC, to the second; null when it has no beginning.</param>
/// <param name="Until">The first moment after it, UTC, to the second; null when it has no end.</param>
public sealed record Period(DateTime? From, DateTime? Until)
{
    /// <summary>All of time.</summary>
    public static Period Always { get; } = new(null, null);

    private readonly long _from = From is { } from ? Seconds(from) : long.MinValue;
    private readonly long _until = Until is { } until ? Seconds(until) : long.MaxValue;

    /// <summary>Whether a moment lies in it.</summary>
    /// <param name="seconds">Since 1970-01-01 UTC.</param>
    public bool Contains(long seconds) => seconds >= _from && seconds < _until;

    private static long Seconds(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
}
