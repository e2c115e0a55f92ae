namespace MiniGram.Synthesis.Clocks;

/// <summary>Moments as whole seconds since 1970-01-01 UTC.</summary>
internal static class Moments
{
    public const long Hour = 3_600;
    public const long Day = 86_400;
    public const long Week = 7 * Day;

    /// <summary>A whole second.</summary>
    public static long Of(DateTime time) => (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>In UTC.</summary>
    public static DateTime ToDateTime(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);
}
