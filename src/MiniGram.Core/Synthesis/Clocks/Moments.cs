namespace MiniGram.Synthesis.Clocks;

/// <summary>Moments as whole seconds since 1970-01-01 UTC.</summary>
internal static class Moments
{
    public const long Hour = 3_600;
    public const long Day = 86_400;
    public const long Week = 7 * Day;
    public const int HoursOfWeek = 168;

    /// <summary>A whole second.</summary>
    public static long Of(DateTime time) => (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>The hour of the week, 0 for Monday's midnight to 167, in local time.</summary>
    /// <param name="seconds">UTC.</param>
    /// <param name="offset">Local time minus UTC, seconds.</param>
    public static int HourOfWeek(long seconds, int offset)
    {
        const long EpochSecond = 3 * Day; // 1970-01-01 was a Thursday.
        var second = (seconds + offset + EpochSecond) % Week;
        return (int)((second < 0 ? second + Week : second) / Hour);
    }

    /// <summary>How many of the moments, which are sorted, are at most one of them.</summary>
    public static int CountUpTo(long[] sorted, long moment)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In UTC.</summary>
    public static DateTime ToDateTime(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);
}
