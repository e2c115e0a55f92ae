using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>Draws for the families whose inverse has no closed form.</summary>
internal static class Draws
{
    // Each attempt is taken in well over half of all cases, whatever the parameters; whoever gets here has left what numbers can tell.
    private const int MostAttempts = 10_000;

    /// <summary>Scale 1, by rejection (G. Marsaglia and W. W. Tsang, ACM TOMS 26, 2000).</summary>
    /// <param name="shape">Above 0 and finite.</param>
    /// <param name="random">Drawn from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is no finite number.</exception>
    public static double Gamma(double shape, ref RandomStream random)
    {
        Finite(shape, nameof(shape));
        if (shape < 1)
            return Gamma(shape + 1, ref random) * PortableMath.Pow(random.Inner(), 1 / shape);
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var x = random.Normal();
            var v = 1 + (c * x);
            if (v <= 0)
                continue;
            v = v * v * v;
            var u = random.Inner();
            var square = x * x;

            // Whoever passes the first, which takes no logarithm, passes the second.
            if (u < 1 - (0.0331 * square * square) || PortableMath.Log(u) < (0.5 * x * x) + d - (d * v) + (d * PortableMath.Log(v)))
                return d * v;
        }

        throw Endless("gamma", "shape", shape);
    }

    /// <summary>Out of two gammas.</summary>
    public static double Beta(double alpha, double beta, ref RandomStream random)
    {
        var (first, second) = (Gamma(alpha, ref random), Gamma(beta, ref random));
        return first + second > 0 ? first / (first + second) : 0.5;
    }

    /// <summary>By inversion for small means, by W. Hörmann's PTRS (Insurance: Mathematics and Economics 12, 1993) for others. 0 for a mean of 0 or less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is no finite number.</exception>
    public static long Poisson(double mean, ref RandomStream random)
    {
        Finite(mean, nameof(mean));
        if (mean <= 0)
            return 0;
        if (mean < 10)
        {
            var (k, p, u) = (0L, PortableMath.Exp(-mean), random.Share());
            while (u >= p && k < 1_000)
            {
                u -= p;
                k++;
                p *= mean / k;
            }

            return k;
        }

        var logMean = PortableMath.Log(mean);
        var b = 0.931 + (2.53 * Math.Sqrt(mean));
        var a = -0.059 + (0.02483 * b);
        var inverseAlpha = 1.1239 + (1.1328 / (b - 3.4));
        var vr = 0.9277 - (3.6224 / (b - 2));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var u = random.Share() - 0.5;
            var v = random.Inner();
            var us = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / us) + b) * u) + mean + 0.43);
            if (us >= 0.07 && v <= vr)
                return (long)k;
            if (k < 0 || (us < 0.013 && v > us))
                continue;
            if (PortableMath.Log(v) + PortableMath.Log(inverseAlpha) - PortableMath.Log((a / (us * us)) + b) <= (k * logMean) - mean - PortableMath.LogGamma(k + 1))
                return (long)k;
        }

        throw Endless("Poisson", "mean", mean);
    }

    private static void Finite(double value, string name)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(name, value, "Nothing can be drawn.");
    }

    private static InvalidOperationException Endless(string family, string name, double value) =>
        new(FormattableString.Invariant($"No draw of a {family} distribution with a {name} of {value} came out in {MostAttempts} attempts."));
}
