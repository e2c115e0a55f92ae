using System.Numerics;

namespace MiniGram.Analytics.Figures;

/// <summary>Quotients of exact counts, rounded once: the same data give the same bits, whatever the order in which an engine added them.</summary>
internal static class ExactRatio
{
    /// <summary>The double nearest to the quotient (ties to even); null when the divisor is 0.</summary>
    public static double? Divide(BigInteger dividend, BigInteger divisor)
    {
        if (divisor.IsZero)
            return null;
        var negative = dividend.Sign * divisor.Sign < 0;
        var (upper, lower) = (BigInteger.Abs(dividend), BigInteger.Abs(divisor));

        // 62 bits of the quotient and one that says whether something follows: enough for a double to be rounded right.
        var shift = 62 - (int)(upper.GetBitLength() - lower.GetBitLength());
        var quotient = BigInteger.DivRem(shift >= 0 ? upper << shift : upper, shift >= 0 ? lower : lower << -shift, out var remainder);
        var bits = (long)quotient;
        if (!remainder.IsZero)
            bits |= 1;
        var value = Math.ScaleB((double)bits, -shift);
        return negative ? -value : value;
    }

    /// <summary>The double nearest to a decimal.</summary>
    public static double ToDouble(decimal value)
    {
        var (mantissa, unit) = Parts(value);
        return Divide(mantissa, unit)!.Value;
    }

    /// <summary>A decimal as a whole number of units, of which so many make 1.</summary>
    public static (BigInteger Mantissa, BigInteger Unit) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xff));
    }
}
