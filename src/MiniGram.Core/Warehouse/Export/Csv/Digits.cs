using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniGram.Warehouse.Export.Csv;

/// <summary>Decimal digits, several at a time.</summary>
internal static class Digits
{
    /// <summary>The room that a number needs: its digits and sign, and more than some of them take.</summary>
    public const int Longest = 20;

    private const ulong Eight = 100_000_000;

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
    /// <param name="value">Any.</param>
    /// <param name="into"><see cref="Longest"/> bytes of room.</param>
    /// <returns>Bytes written; what lies behind them in the room is not kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(long value, ref byte into) => (ulong)value < Eight ? WriteEight((uint)value, ref into) : WriteLong(value, ref into);

    /// <summary>Two digits, the first in the lower byte.</summary>
    /// <param name="value">0 to 99.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pair(uint value) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), 2 * (nint)value));

    // Below 100,000,000.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteEight(uint value, ref byte into)
    {
        var digits = Spread(value);
        var zeros = BitOperations.TrailingZeroCount(digits | (1UL << 56)) >> 3; // The last digit is written, were it 0 as well.
        Unsafe.WriteUnaligned(ref into, (digits + 0x3030_3030_3030_3030) >> (8 * zeros));
        return 8 - zeros;
    }

    // Eight digits, one a byte, the first in the lowest: halves, then quarters, then eighths side by side, dividing by multiplication (P. Khuong, 'How to print integers really fast', 2017).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(uint value)
    {
        var (high, low) = (value / 10_000, value % 10_000);
        var halves = high | ((ulong)low << 32);
        var hundreds = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
        var quarters = hundreds + ((halves - (100 * hundreds)) << 16);
        var tens = ((quarters * 103) >> 10) & 0x000F_000F_000F_000F;
        return tens + ((quarters - (10 * tens)) << 8);
    }

    private static int WriteLong(long value, ref byte into)
    {
        if (value < 0)
        {
            into = (byte)'-';
            return 1 + WriteUnsigned((ulong)-(value + 1) + 1, ref Unsafe.Add(ref into, 1)); // The lowest number has no positive twin.
        }

        return WriteUnsigned((ulong)value, ref into);
    }

    private static int WriteUnsigned(ulong value, ref byte into)
    {
        if (value < Eight)
            return WriteEight((uint)value, ref into);
        var (rest, last) = Math.DivRem(value, Eight);
        var written = WriteUnsigned(rest, ref into);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref into, written), Spread((uint)last) + 0x3030_3030_3030_3030);
        return written + 8;
    }
}
