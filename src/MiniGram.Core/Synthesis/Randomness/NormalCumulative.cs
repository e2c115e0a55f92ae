namespace MiniGram.Synthesis.Randomness;

/// <summary>The standard normal distribution function, to 15 digits, by its series near 0 and a continued fraction beyond (Abramowitz and Stegun, 26.2.10 and 26.2.14).</summary>
internal static class NormalCumulative
{
    /// <summary>P(Z ≤ z), kept inside 0 and 1.</summary>
    public static double Of(double z)
    {
        const double Least = 1e-16;
        var density = PortableMath.Exp(-z * z / 2) * 0.39894228040143267794;
        if (Math.Abs(z) < 3)
        {
            var (term, sum) = (z, z);
            for (var k = 3; Math.Abs(term) > 1e-18 && k < 200; k += 2)
                sum += term *= z * z / k;
            return 0.5 + (density * sum);
        }

        var fraction = 0.0;
        for (var k = 60; k >= 1; k--)
            fraction = k / (Math.Abs(z) + fraction);
        var tail = density / (Math.Abs(z) + fraction);
        return Math.Clamp(z < 0 ? tail : 1 - tail, Least, 1 - Least);
    }
}
