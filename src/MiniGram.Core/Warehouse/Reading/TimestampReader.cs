namespace MiniGram.Warehouse.Reading;

/// <summary>
/// Reads <c>YYYY-MM-DD[( |T)H:MM[:SS[.fraction]]][Z| UTC|±HH[[:]MM]]</c>. Months, days and hours may have one digit; what is finer
/// than a microsecond is cut off; what has no offset is in UTC.
/// </summary>
/// <remarks>Written by hand, since DuckDB's cast from text to TIMESTAMP drops an offset without a word, and takes 'epoch' and 'infinity' for moments.</remarks>
internal static class TimestampReader
{
    /// <summary>The last year that is read, so that the midnight after any timestamp still is a timestamp.</summary>
    public static int LastYear => 9998;

    /// <summary>Whether the whole text is a moment between the years 1 and <see cref="LastYear"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime utc)
    {
        utc = default;
        if (!Number(ref text, 4, 4, out var year) || !Skip(ref text, '-') || !Number(ref text, 1, 2, out var month) || !Skip(ref text, '-') || !Number(ref text, 1, 2, out var day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        long ticks = 0;
        if (!text.IsEmpty && (!TryReadTime(ref text, out ticks, out var offset) || !ShiftsToUtc(ref ticks, offset)))
            return false;

        ticks += new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        if (!text.IsEmpty || ticks < 0 || ticks >= new DateTime(LastYear + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks)
            return false;
        utc = new(ticks, DateTimeKind.Utc);
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> text, out long ticks, out TimeSpan offset)
    {
        ticks = 0;
        offset = TimeSpan.Zero;
        if (!(Skip(ref text, ' ') || Skip(ref text, 'T') || Skip(ref text, 't')))
            return false;
        if (!Number(ref text, 1, 2, out var hour) || !Skip(ref text, ':') || !Number(ref text, 2, 2, out var minute))
            return false;
        var second = 0;
        long fraction = 0;
        if (Skip(ref text, ':') && (!Number(ref text, 2, 2, out second) || !TryReadFraction(ref text, out fraction)))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond + fraction;
        return text.IsEmpty || TryReadOffset(ref text, out offset);
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!Skip(ref text, '.'))
            return true;
        var digits = 0;
        for (; !text.IsEmpty && char.IsAsciiDigit((char)text[0]); text = text[1..])
        {
            if (digits++ < 6)
                ticks = (ticks * 10) + text[0] - '0';
        }

        for (var digit = digits; digit < 6; digit++)
            ticks *= 10;
        ticks *= TimeSpan.TicksPerMicrosecond;
        return digits > 0;
    }

    private static bool TryReadOffset(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        text = text.TrimStart((byte)' ');
        if (text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8) || text.SequenceEqual("UTC"u8))
        {
            text = [];
            return true;
        }

        var minus = Skip(ref text, '-');
        if ((!minus && !Skip(ref text, '+')) || !Number(ref text, 2, 2, out var hours))
            return false;
        var minutes = 0;
        if (!text.IsEmpty)
        {
            Skip(ref text, ':');
            if (!Number(ref text, 2, 2, out minutes))
                return false;
        }

        offset = new(minus ? -hours : hours, minus ? -minutes : minutes, 0);
        return hours <= 15 && minutes <= 59;
    }

    private static bool ShiftsToUtc(ref long ticks, TimeSpan offset)
    {
        ticks -= offset.Ticks;
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<byte> text, char letter)
    {
        if (text.IsEmpty || text[0] != letter)
            return false;
        text = text[1..];
        return true;
    }

    private static bool Number(ref ReadOnlySpan<byte> text, int least, int most, out int value)
    {
        value = 0;
        var digits = 0;
        while (digits < most && digits < text.Length && char.IsAsciiDigit((char)text[digits]))
            value = (value * 10) + text[digits++] - '0';
        if (digits < least)
            return false;
        text = text[digits..];
        return true;
    }
}
