using MathNet.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>Pearson's chi-square of counts against the shares that their exposure would give them.</summary>
/// <param name="Statistic">Σ (count − expected)² ÷ expected.</param>
/// <param name="Df">Keys with exposure, minus one; 1 or more.</param>
/// <param name="P">Upper tail; right for independent events of which at least about five are expected at each key.</param>
/// <param name="CramersV">√(statistic ÷ (n · df)), 0 to 1 for equal exposure.</param>
internal sealed record ChiSquareTest(double Statistic, int Df, double P, double CramersV)
{
    /// <summary>Null where undefined: no events, or fewer than two keys with exposure.</summary>
    /// <param name="counts">Events at each key.</param>
    /// <param name="exposure">In any unit, such as days; keys without any are left out.</param>
    public static ChiSquareTest? Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposure)
    {
        var keys = Enumerable.Range(0, counts.Count).Where(i => exposure[i] > 0).ToArray();
        var (n, days) = (keys.Sum(i => counts[i]), keys.Sum(i => exposure[i]));
        if (keys.Length < 2 || !(n > 0))
            return null;
        var statistic = keys.Sum(i => Math.Pow(counts[i] - (n * exposure[i] / days), 2) / (n * exposure[i] / days));
        var df = keys.Length - 1;
        return new(statistic, df, Upper(statistic, df), Math.Sqrt(statistic / (n * df)));
    }

    /// <summary>P(χ² ≥ x), exact in the far tail.</summary>
    public static double Upper(double x, double df) => x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(df / 2, x / 2);
}
