namespace MiniGram.Synthesis.Randomness;

/// <summary>
/// Logarithm, exponential and power out of +, −, ×, ÷ alone, which IEEE 754 fixes to the last bit: <see cref="Math"/> calls the platform's library,
/// whose last bits differ from machine to machine, and one such bit moves a row. Accurate to a few units in the last place.
/// </summary>
internal static class PortableMath
{
    // ln 2 in two parts, so that k · ln 2 loses nothing (fdlibm).
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>The natural logarithm; −∞ at 0, not a number below.</summary>
    public static double Log(double x)
    {
        if (x <= 0)
            return x == 0 ? double.NegativeInfinity : double.NaN;
        if (!double.IsFinite(x))
            return x;
        var scale = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 18014398509481984.0; // 2⁵⁴, since a subnormal's exponent says nothing.
            scale = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 artanh((m − 1) / (m + 1)), whose argument is below 0.172, by its series; terms of even and odd place apart, so that they are summed side by side.
        var s = (mantissa - 1) / (mantissa + 1);
        var z = s * s;
        var w = z * z;
        var even = (1.0 / 3) + (w * ((1.0 / 7) + (w * ((1.0 / 11) + (w * ((1.0 / 15) + (w * ((1.0 / 19) + (w * (1.0 / 23))))))))));
        var odd = (1.0 / 5) + (w * ((1.0 / 9) + (w * ((1.0 / 13) + (w * ((1.0 / 17) + (w * (1.0 / 21))))))));
        var series = z * (even + (z * odd));
        var k2 = (double)(exponent + scale);
        return (k2 * Ln2High) + ((2 * s) + ((2 * s * series) + (k2 * Ln2Low)));
    }

    /// <summary>e to the power of <paramref name="x"/>; 0 below −745, ∞ above 709.8.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x > 709.782712893384)
            return double.PositiveInfinity;
        if (x < -745.2)
            return 0;
        var k = Math.Floor((x * 1.4426950408889634) + 0.5);
        var r = (x - (k * Ln2High)) - (k * Ln2Low);
        // The series to r¹³ / 13!, again in two parts.
        var w = r * r;
        var even = 1 + (w * ((1.0 / 2) + (w * ((1.0 / 24) + (w * ((1.0 / 720) + (w * ((1.0 / 40_320) + (w * ((1.0 / 3_628_800) + (w * (1.0 / 479_001_600))))))))))));
        var odd = 1 + (w * ((1.0 / 6) + (w * ((1.0 / 120) + (w * ((1.0 / 5_040) + (w * ((1.0 / 362_880) + (w * ((1.0 / 39_916_800) + (w * (1.0 / 6_227_020_800))))))))))));
        var sum = even + (r * odd);
        var power = (int)k;
        return power < -1000 ? sum * TwoTo(power + 100) * TwoTo(-100) : power > 1000 ? sum * TwoTo(power - 100) * TwoTo(100) : sum * TwoTo(power);
    }

    /// <summary><paramref name="x"/> to the power of <paramref name="y"/>, for x ≥ 0.</summary>
    public static double Pow(double x, double y) => y == 0 || x == 1 ? 1 : x == 0 ? (y > 0 ? 0 : double.PositiveInfinity) : Exp(y * Log(x));

    /// <summary>ln Γ(x) for x > 0, by Stirling's series above 8 and the recurrence below.</summary>
    public static double LogGamma(double x)
    {
        var shift = 0.0;
        while (x < 8)
        {
            shift -= Log(x);
            x++;
        }

        var (inverse, square) = (1 / x, 1 / (x * x));
        var series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square * (1.0 / 1188)))))))));
        return shift + ((x - 0.5) * Log(x)) - x + 0.91893853320467274178 + series;
    }

    private static double TwoTo(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);
}
