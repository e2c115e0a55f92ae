namespace MiniGram.Warehouse.Export.Csv;

/// <summary>Moments as <c>2024-01-31 12:34:56</c>, UTC.</summary>
internal static class TimestampText
{
    /// <summary>Bytes of a whole second.</summary>
    public const int Length = 19;

    /// <summary>Bytes of a moment with its microseconds.</summary>
    public const int LongestLength = Length + 7;

    private const int SecondsOfDay = 24 * 60 * 60;
    private const long First = -62_135_596_800; // 0001-01-01 00:00:00
    private const long Last = 253_402_300_799; // 9999-12-31 23:59:59

    /// <summary>Writes one.</summary>
    /// <param name="seconds">Since 1970-01-01, from the year 1 to the year 9999.</param>
    /// <param name="into">At least <see cref="Length"/> bytes.</param>
    /// <returns><see cref="Length"/>.</returns>
    public static int Write(long seconds, Span<byte> into)
    {
        if (seconds is < First or > Last)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "There is no such date.");
        into = into[..Length];
        var sinceFirst = (ulong)(seconds - First);
        var days = (uint)(sinceFirst / SecondsOfDay);
        var second = (int)(sinceFirst - ((ulong)days * SecondsOfDay));
        var (year, month, day) = Date(days);
        Digits.WritePair(year / 100, into);
        Digits.WritePair(year % 100, into[2..]);
        into[4] = (byte)'-';
        Digits.WritePair(month, into[5..]);
        into[7] = (byte)'-';
        Digits.WritePair(day, into[8..]);
        into[10] = (byte)' ';
        Digits.WritePair(second / 3600, into[11..]);
        into[13] = (byte)':';
        Digits.WritePair(second / 60 % 60, into[14..]);
        into[16] = (byte)':';
        Digits.WritePair(second % 60, into[17..]);
        return Length;
    }

    /// <summary>Writes one with its microseconds, where it has any.</summary>
    /// <param name="microseconds">Since 1970-01-01, from the year 1 to the year 9999.</param>
    /// <param name="into">At least <see cref="LongestLength"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    public static int WriteMicroseconds(long microseconds, Span<byte> into)
    {
        var (seconds, part) = (Math.DivRem(microseconds, 1_000_000).Quotient, (int)(microseconds % 1_000_000));
        if (part < 0)
            (seconds, part) = (seconds - 1, part + 1_000_000);
        Write(seconds, into);
        if (part == 0)
            return Length;
        into[Length] = (byte)'.';
        Digits.WritePair(part / 10_000, into[(Length + 1)..]);
        Digits.WritePair(part / 100 % 100, into[(Length + 3)..]);
        Digits.WritePair(part % 100, into[(Length + 5)..]);
        return LongestLength;
    }

    // Days since 0001-01-01 to a date, with years that begin in March, so that the leap day is the last of its year
    // (Neri and Schneider, Euclidean affine functions and their application to calendar algorithms, 2022).
    private static (int Year, int Month, int Day) Date(uint days)
    {
        var n = (4 * (days + 306)) + 3; // From 0000-03-01 on.
        var century = n / 146_097;
        var ofCentury = (n % 146_097) | 3;
        var product = 2_939_745UL * ofCentury;
        var year = (uint)(product >> 32);
        var dayOfYear = (uint)product / 2_939_745 / 4;
        var m = (2_141 * dayOfYear) + 197_913;
        var isNextYear = dayOfYear >= 306 ? 1u : 0;
        var month = (m >> 16) - (12 * isNextYear);
        var day = ((m & 0xFFFF) / 2_141) + 1;
        return ((int)((100 * century) + year + isNextYear), (int)month, (int)day);
    }
}
