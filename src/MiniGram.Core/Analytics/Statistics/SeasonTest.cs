using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether events differ by month or quarter of the year beyond a trend and beyond the noise between months: an F test in a
/// quasi-Poisson model of monthly counts.
/// </summary>
internal static class SeasonTest
{
    private const double EffectThatMatters = 0.10;

    /// <summary>By month of the year, keys 1–12.</summary>
    /// <param name="cells">Months without a gap.</param>
    /// <param name="leastMonths">Below it nothing is estimated.</param>
    /// <param name="leastYears">How many it takes to tell, which the reader is told.</param>
    public static TestResult Month(IReadOnlyList<MonthCell> cells, int leastMonths, int? leastYears = null) => Test(cells, leastMonths, leastYears ?? leastMonths / 12, 12, "quasi-Poisson F test of months beside a yearly bending trend");

    /// <summary>By quarter of the year, keys 1–4; otherwise as <see cref="Month"/>.</summary>
    public static TestResult Quarter(IReadOnlyList<MonthCell> cells, int leastMonths, int? leastYears = null) => Test(cells, leastMonths, leastYears ?? leastMonths / 12, 4, "quasi-Poisson F test of quarters beside a yearly bending trend");

    private static TestResult Test(IReadOnlyList<MonthCell> cells, int leastMonths, int leastYears, int keys, string name)
    {
        var n = cells.Sum(cell => cell.Count);
        if (n == 0)
            return Untested.For(name, 0, "there are no events");
        if (cells.Count < leastMonths)
            return Untested.TooLittle(name, n, string.Create(CultureInfo.InvariantCulture, $"a pattern of the year shows only over {leastYears} or more years; the events span {Findings.Words.Count(cells.Count, "whole month", "whole months")}"));

        var key = cells.Select(cell => (cell.Month - 1) * keys / 12).ToArray();
        var counts = cells.Select(cell => (double)cell.Count).ToArray();
        var days = cells.Select(cell => (double)cell.Days).ToArray();
        var trend = MonthTrend.Columns(cells);
        var full = trend.Select((row, i) => (double[])[.. row, .. Enumerable.Range(1, keys - 1).Select(k => key[i] == k ? 1.0 : 0.0)]).ToArray();
        var without = QuasiPoisson.Fit(counts, days, trend);
        var with = QuasiPoisson.Fit(counts, days, full);
        var f = Math.Max(0, without.Deviance - with.Deviance) / (keys - 1) / with.Dispersion;
        var items = Items(with, trend, key, counts, days, keys);
        var peak = items.MaxBy(item => item.Estimate)!;
        var expected = items.Select(item => item.N / Math.Max(item.Estimate ?? 0, 1e-9) / n).ToArray();
        var noncentrality = Noncentrality(without.Fitted, trend, key, keys);
        double PowerAt(double dispersion) => Power.F(keys - 1, with.ResidualDf, noncentrality / dispersion);
        return new(
            name,
            peak.Estimate,
            peak.Low,
            peak.High,
            n,
            f,
            FisherF.Upper(f, keys - 1, with.ResidualDf),
            Math.Sqrt(items.Select((item, k) => expected[k] * Math.Pow(item.Estimate!.Value - 1, 2)).Sum() / (keys - 1)),
            PowerAt(with.Dispersion),
            items,
            null)
        {
            // The events would do, were months no more uneven than chance makes them.
            Scarce = PowerAt(with.Dispersion) < Findings.Verdicts.EnoughPower && PowerAt(1) >= Findings.Verdicts.EnoughPower ? "years" : null,
        };
    }

    private static IReadOnlyList<ItemResult> Items(QuasiPoisson fit, double[][] trend, int[] key, double[] counts, double[] days, int keys)
    {
        // What each key would have had without a season, given the trend: the fit reproduces each key's own count.
        var (expected, seen) = (new double[keys], new double[keys]);
        for (var i = 0; i < counts.Length; i++)
        {
            expected[key[i]] += days[i] * Math.Exp(QuasiPoisson.Dot(trend[i], fit.Coefficients[..trend[0].Length]));
            seen[key[i]] += counts[i];
        }

        var (n, scale) = (seen.Sum(), seen.Sum() / expected.Sum());
        var quantile = StudentT.Quantile(0.975, fit.ResidualDf);
        return BenjaminiHochberg.Adjust([.. Enumerable.Range(0, keys).Select(k =>
        {
            var mean = expected[k] * scale;
            var (text, count) = ((k + 1).ToString(CultureInfo.InvariantCulture), (long)seen[k]);
            if (count == 0)
                return new ItemResult(text, 0, 0, 0, -Math.Log(0.025) * fit.Dispersion / mean, Math.Min(1, 2 * Math.Exp(-mean / fit.Dispersion)), null);

            // ln ratio = β_k − ln Σ share_j exp β_j, so its gradient is 1[j = k] − share of j among the events.
            var gradient = Vector<double>.Build.Dense(fit.Coefficients.Length);
            for (var j = 1; j < keys; j++)
                gradient[trend[0].Length + j - 1] = (j == k ? 1 : 0) - (seen[j] / n);
            var error = Math.Sqrt(fit.Dispersion * (gradient * fit.Unscaled * gradient));
            var log = Math.Log(count / mean);
            return new ItemResult(text, count, count / mean, Math.Exp(log - (quantile * error)), Math.Exp(log + (quantile * error)), StudentT.TwoSided(log / error, fit.ResidualDf), null);
        })]);
    }

    /// <summary>Of one key 10 % above the others, the mean over the keys: the weighted sum of squares that the trend can't take up.</summary>
    private static double Noncentrality(double[] weights, double[][] trend, int[] key, int keys)
    {
        var inverse = QuasiPoisson.Information(trend, weights).Cholesky();
        var sum = 0.0;
        for (var k = 0; k < keys; k++)
        {
            var (own, projection) = (0.0, Vector<double>.Build.Dense(trend[0].Length));
            for (var i = 0; i < key.Length; i++)
            {
                if (key[i] != k)
                    continue;
                own += weights[i];
                projection += weights[i] * Vector<double>.Build.Dense(trend[i]);
            }

            sum += Math.Max(0, own - (projection * inverse.Solve(projection)));
        }

        return Math.Pow(Math.Log(1 + EffectThatMatters), 2) * sum / keys;
    }
}
