using MathNet.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>Noncentral distributions as mixtures of central ones with Poisson weights (N. L. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions 2, 1995, ch. 29–30).</summary>
internal static class PoissonMixture
{
    /// <summary>Σ over j of P(Poisson(<paramref name="mean"/>) = j) · <paramref name="value"/>(j), for values between 0 and 1, to about 1e-10.</summary>
    public static double Expect(double mean, Func<int, double> value)
    {
        // Nine standard deviations and a margin for small means hold all but 1e-10 of the weight.
        var spread = (9 * Math.Sqrt(mean)) + 30;
        var (first, last) = ((int)Math.Max(0, mean - spread), (int)(mean + spread));
        var sum = 0.0;
        for (var j = first; j <= last; j++)
            sum += Math.Exp((j == 0 ? 0 : j * Math.Log(mean)) - mean - SpecialFunctions.GammaLn(j + 1)) * value(j);
        return Math.Clamp(sum, 0, 1);
    }
}
