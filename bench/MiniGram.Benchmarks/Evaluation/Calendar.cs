namespace MiniGram.Benchmarks.Evaluation;

/// <summary>When things happen: six whole years, Monday 2018-01-01 to 2023-12-31.</summary>
internal static class Calendar
{
    /// <summary>The first second.</summary>
    public const long Start = 1514764800;

    /// <summary>The first second of worlds that have eleven years, 2013-01-01 to 2023-12-31.</summary>
    public const long ElevenYears = 1356998400;

    /// <summary>The first second of 2023.</summary>
    public const long LastYear = 1672531200;

    /// <summary>The first second after.</summary>
    public const long End = 1704067200;

    /// <summary>Any second as likely as another.</summary>
    public static long Even(Dice dice) => Since(dice, Start);

    /// <summary>Any second from a first one on as likely as another.</summary>
    public static long Since(Dice dice, long first) => first + (long)(dice.Share() * (End - first));

    /// <summary>More from year to year, smoothly.</summary>
    /// <param name="dice">Of the world.</param>
    /// <param name="growth">A year's rate ÷ the one before, above 1.</param>
    public static long Growing(Dice dice, double growth)
    {
        var rate = Math.Log(growth) / (365.25 * 86400);
        var span = Math.Exp(rate * (End - Start)) - 1;
        return Start + Math.Min(End - Start - 1, (long)(Math.Log(1 + (dice.Share() * span)) / rate));
    }

    /// <summary>Even from a first second on, but for the times that a pattern raises by a share.</summary>
    public static long Raised(Dice dice, long first, Func<DateTime, bool> isRaised, double by)
    {
        while (true)
        {
            var time = Since(dice, first);
            if (isRaised(DateTime.UnixEpoch.AddSeconds(time)) || dice.Share() < 1 / (1 + by))
                return time;
        }
    }
}
