using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniGram.Warehouse.Export.Csv;

/// <summary>Decimal digits, two at a time.</summary>
internal static class Digits
{
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809"u8 +
        "10111213141516171819"u8 +
        "20212223242526272829"u8 +
        "30313233343536373839"u8 +
        "40414243444546474849"u8 +
        "50515253545556575859"u8 +
        "60616263646566676869"u8 +
        "70717273747576777879"u8 +
        "80818283848586878889"u8 +
        "90919293949596979899"u8;

    /// <summary>Writes a number without leading zeros.</summary>
    /// <returns>Bytes written, 20 at most.</returns>
    public static int Write(long value, Span<byte> into)
    {
        if (value < 0)
        {
            into[0] = (byte)'-';
            return 1 + Write((ulong)-(value + 1) + 1, into[1..]); // The lowest number has no positive twin.
        }

        return Write((ulong)value, into);
    }

    /// <summary>Writes exactly two digits.</summary>
    /// <param name="value">0 to 99.</param>
    /// <param name="into">At least two bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePair(int value, Span<byte> into) =>
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(into[..2]), Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), 2 * value)));

    private static int Write(ulong value, Span<byte> into)
    {
        var length = Count(value);
        var at = length;
        while (value >= 100)
        {
            (value, var pair) = Math.DivRem(value, 100);
            at -= 2;
            WritePair((int)pair, into[at..]);
        }

        if (value >= 10)
            WritePair((int)value, into);
        else
            into[0] = (byte)('0' + value);
        return length;
    }

    private static int Count(ulong value)
    {
        var count = 1;
        for (; value >= 10_000; value /= 10_000)
            count += 4;
        return value >= 1000 ? count + 3 : value >= 100 ? count + 2 : value >= 10 ? count + 1 : count;
    }
}
