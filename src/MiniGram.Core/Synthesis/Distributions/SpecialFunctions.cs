using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>Incomplete gamma and beta functions, by W. H. Press et al., Numerical Recipes, 3rd edition, 6.2 and 6.4, out of portable arithmetic.</summary>
internal static class SpecialFunctions
{
    private const int Most = 200_000;
    private const double Tiny = 1e-300;
    private const double Near = 4e-16;

    /// <summary>P(a, x): the share of a gamma of shape <paramref name="a"/> and scale 1 below <paramref name="x"/>.</summary>
    public static double GammaBelow(double a, double x)
    {
        if (x <= 0)
            return 0;
        var front = PortableMath.Exp((a * PortableMath.Log(x)) - x - PortableMath.LogGamma(a));
        if (x >= a + 1)
            return 1 - (front * GammaFraction(a, x));
        var (term, sum, n) = (1 / a, 1 / a, a);
        for (var k = 0; k < Most && term > sum * Near; k++)
            sum += term *= x / ++n;
        return sum * front;
    }

    /// <summary>I(x; a, b): the share of a beta below <paramref name="x"/>.</summary>
    public static double BetaBelow(double a, double b, double x)
    {
        if (x is <= 0 or >= 1)
            return x <= 0 ? 0 : 1;
        var front = PortableMath.Exp(PortableMath.LogGamma(a + b) - PortableMath.LogGamma(a) - PortableMath.LogGamma(b) + (a * PortableMath.Log(x)) + (b * PortableMath.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * BetaFraction(a, b, x) / a : 1 - (front * BetaFraction(b, a, 1 - x) / b);
    }

    private static double GammaFraction(double a, double x)
    {
        var b = x + 1 - a;
        var (c, d) = (1 / Tiny, 1 / b);
        var h = d;
        for (var k = 1; k < Most; k++)
        {
            var an = -k * (k - a);
            b += 2;
            d = 1 / Clear((an * d) + b);
            c = Clear(b + (an / c));
            h *= d * c;
            if (Math.Abs((d * c) - 1) <= Near)
                break;
        }

        return h;
    }

    private static double BetaFraction(double a, double b, double x)
    {
        var (c, d) = (1.0, 1 / Clear(1 - ((a + b) * x / (a + 1))));
        var h = d;
        for (var m = 1; m < Most; m++)
        {
            var even = m * (b - m) * x / ((a - 1 + (2 * m)) * (a + (2 * m)));
            d = 1 / Clear(1 + (even * d));
            c = Clear(1 + (even / c));
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + 1 + (2 * m)));
            d = 1 / Clear(1 + (odd * d));
            c = Clear(1 + (odd / c));
            h *= d * c;
            if (Math.Abs((d * c) - 1) <= Near)
                break;
        }

        return h;
    }

    private static double Clear(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
