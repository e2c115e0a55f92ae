using System.Runtime.CompilerServices;

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
    /// <param name="into"><see cref="LongestLength"/> bytes of room.</param>
    /// <returns><see cref="Length"/>; what lies behind them in the room is not kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(long seconds, ref byte into)
    {
        var sinceFirst = (ulong)(seconds - First);
        if (sinceFirst > Last - First)
            Refuse(seconds);
        var days = (uint)(sinceFirst / SecondsOfDay);
        var second = (uint)(sinceFirst - ((ulong)days * SecondsOfDay));
        var (year, month, day) = Date(days);
        var (century, ofCentury) = Math.DivRem(year, 100);
        var (minute, ofMinute) = Math.DivRem(second, 60);
        var (hour, ofHour) = Math.DivRem(minute, 60);

        // Eight bytes at a time: 'yyyy-MM-', 'dd HH:mm' and ':ss', the first byte the lowest.
        Unsafe.WriteUnaligned(ref into, Digits.Pair(century) | (Digits.Pair(ofCentury) << 16) | ((ulong)'-' << 32) | (Digits.Pair(month) << 40) | ((ulong)'-' << 56));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref into, 8), Digits.Pair(day) | ((ulong)' ' << 16) | (Digits.Pair(hour) << 24) | ((ulong)':' << 40) | (Digits.Pair(ofHour) << 48));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref into, 16), (uint)(':' | (Digits.Pair(ofMinute) << 8)));
        return Length;
    }

    /// <summary>Writes one with its microseconds, where it has any.</summary>
    /// <param name="microseconds">Since 1970-01-01, from the year 1 to the year 9999.</param>
    /// <param name="into"><see cref="LongestLength"/> bytes of room.</param>
    /// <returns>Bytes written.</returns>
    public static int WriteMicroseconds(long microseconds, ref byte into)
    {
        var (seconds, part) = Math.DivRem(microseconds, 1_000_000);
        if (part < 0)
            (seconds, part) = (seconds - 1, part + 1_000_000);
        Write(seconds, ref into);
        if (part == 0)
            return Length;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref into, Length), (uint)('.' | (Digits.Pair((uint)part / 10_000) << 8)));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref into, Length + 3), (uint)(Digits.Pair((uint)part / 100 % 100) | (Digits.Pair((uint)part % 100) << 16)));
        return LongestLength;
    }

    private static void Refuse(long seconds) => throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "There is no such date.");

    // Days since 0001-01-01 to a date, with years that begin in March, so that the leap day is the last of its year
    // (Neri and Schneider, Euclidean affine functions and their application to calendar algorithms, 2022).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Year, uint Month, uint Day) Date(uint days)
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
        return ((100 * century) + year + isNextYear, month, day);
    }
}
