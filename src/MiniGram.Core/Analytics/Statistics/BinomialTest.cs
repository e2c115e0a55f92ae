using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace MiniGram.Analytics.Statistics;

/// <summary>Exact tests of k successes among n against a chance of success.</summary>
internal static class BinomialTest
{
    /// <summary>P(X ≥ k), exact in the far tail by the incomplete beta function (Abramowitz &amp; Stegun 26.5.24).</summary>
    public static double Upper(long k, long n, double chance) => k <= 0 ? 1 : k > n ? 0 : Tail(k, n - k + 1, chance);

    /// <summary>P(X ≤ k).</summary>
    public static double Lower(long k, long n, double chance) => k < 0 ? 0 : k >= n ? 1 : Tail(n - k, k + 1, 1 - chance);

    /// <summary>The sum of the chances of all outcomes that are no likelier than k, as in R's <c>binom.test</c>.</summary>
    public static double TwoSided(long k, long n, double chance)
    {
        if (chance is 0 or 1)
            return k == (chance == 0 ? 0 : n) ? 1 : 0;
        var atMost = Math.Log(1 + 1e-7) + Binomial.PMFLn(chance, (int)n, (int)k);
        var mean = n * chance;
        if (k == mean)
            return 1;

        // The chances rise towards the mean and fall after it, so the other tail's end can be searched by halving.
        if (k < mean)
        {
            var (low, high) = ((long)Math.Ceiling(mean), n + 1);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (Binomial.PMFLn(chance, (int)n, (int)middle) <= atMost)
                    high = middle;
                else
                    low = middle + 1;
            }

            return Math.Min(1, Lower(k, n, chance) + Upper(low, n, chance));
        }
        else
        {
            var (low, high) = (-1L, (long)Math.Floor(mean));
            while (low < high)
            {
                var middle = high - ((high - low) / 2);
                if (Binomial.PMFLn(chance, (int)n, (int)middle) <= atMost)
                    low = middle;
                else
                    high = middle - 1;
            }

            return Math.Min(1, Lower(low, n, chance) + Upper(k, n, chance));
        }
    }

    private static double Tail(double a, double b, double chance) => chance <= 0 ? 0 : chance >= 1 ? 1 : SpecialFunctions.BetaRegularized(a, b, chance);
}
