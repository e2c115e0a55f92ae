using MiniGram.Model;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Holds what came out against what was asked for. Tolerances cover what chance alone makes of a world of that size.</summary>
internal static class Achieved
{
    private const int Quantiles = 100;

    /// <summary>A number that must be hit.</summary>
    public static KnobResult Count(string knob, string description, double target, double achieved) =>
        new(knob, description, target, achieved, KnobDistance.Relative, Relative(target, achieved), 0);

    /// <summary>A number that chance moves: within a share of the target.</summary>
    public static KnobResult Near(string knob, string description, double target, double achieved, double tolerance) =>
        new(knob, description, target, achieved, KnobDistance.Relative, Relative(target, achieved), tolerance);

    /// <summary>A share, a correlation or a power, that chance moves: within so much of the target.</summary>
    public static KnobResult Within(string knob, string description, double target, double achieved, double tolerance) =>
        new(knob, description, target, achieved, KnobDistance.Absolute, Math.Abs(achieved - target), tolerance);

    /// <summary>A mean: within a share of the target, or four standard errors where those are more.</summary>
    public static KnobResult Mean(string knob, string description, double target, IReadOnlyList<double> values, double tolerance)
    {
        if (values.Count == 0)
            return new(knob, description, target, 0, KnobDistance.Relative, target == 0 ? 0 : 1, 1);
        var mean = values.Average();
        var error = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1) / values.Count);
        return Near(knob, description, target, mean, Math.Max(tolerance, target == 0 ? 4 * error : 4 * error / Math.Abs(target)));
    }

    /// <summary>A mean of few draws from a distribution: within a twentieth and four standard errors of what it would draw.</summary>
    public static KnobResult Few(string knob, string description, Distribution wish, IReadOnlyList<double> values) =>
        MeanOf(knob, description, wish, values.Count == 0 ? 0 : values.Average(), values.Count);

    /// <summary>The same of draws that are whole numbers, of which only the mean is known.</summary>
    public static KnobResult MeanOf(string knob, string description, Distribution wish, double achieved, int count)
    {
        // The standard deviation by a hundred quantiles, rounded to whole numbers as the draws are.
        var quantiles = wish.Quantiles(Quantiles);
        var (mean, target) = (quantiles.Average(), double.IsInfinity(wish.Mean) ? quantiles.Average() : wish.Mean);
        var error = Math.Sqrt(((quantiles.Sum(value => (value - mean) * (value - mean)) / Quantiles) + (1.0 / 12)) / Math.Max(1, count));
        return Near(knob, description, target, achieved, 0.05 + (target == 0 ? error : 4 * error / Math.Abs(target)));
    }

    /// <summary>
    /// Shares of several kinds: half the sum of their differences. Chance alone makes about half the sum of √(2 p (1 − p) ÷ π n), and in one of ten thousand worlds more
    /// than that by 2.15 ÷ √n (C. McDiarmid, On the method of bounded differences, 1989).
    /// </summary>
    public static KnobResult Shares(string knob, string description, IReadOnlyList<double> wanted, IReadOnlyList<long> counts)
    {
        var (total, n) = (wanted.Sum(), counts.Sum());
        var distance = n == 0 ? 0 : 0.5 * wanted.Zip(counts, (weight, count) => Math.Abs((weight / total) - (count / (double)n))).Sum();
        var greatest = Enumerable.Range(0, wanted.Count).MaxBy(i => wanted[i]);
        var chance = 0.5 * wanted.Sum(weight => Math.Sqrt(2 * (weight / total) * (1 - (weight / total)) / (Math.PI * Math.Max(1, n))));
        return new(knob, description, wanted[greatest] / total, n == 0 ? 0 : counts[greatest] / (double)n, KnobDistance.TotalVariation, distance, Math.Min(1, 0.01 + chance + (2.15 / Math.Sqrt(Math.Max(1, n)))));
    }

    /// <summary>The same of kinds that would be alike if the knob had no effect.</summary>
    public static KnobResult Uneven(string knob, string description, IReadOnlyList<double> wanted, IReadOnlyList<long> counts) => Shares(knob, description, wanted, counts) with
    {
        WithoutEffect = wanted.All(weight => weight == wanted[0]) ? null : 0.5 * wanted.Sum(weight => Math.Abs((weight / wanted.Sum()) - (1.0 / wanted.Count))),
    };

    /// <summary>How many times as much: within a share of the target, against once.</summary>
    public static KnobResult Times(string knob, string description, double target, double achieved, double tolerance) =>
        Near(knob, description, target, achieved, tolerance) with { WithoutEffect = target == 1 ? null : Relative(target, 1) };

    /// <summary>A whole distribution: the greatest difference between what is asked for and what came, which chance alone makes about 1 ÷ √n.</summary>
    /// <param name="knob">Its path.</param>
    /// <param name="description">What was measured.</param>
    /// <param name="values">What came; sorted here.</param>
    /// <param name="cumulative">What share is to lie at or below a value.</param>
    public static KnobResult KolmogorovSmirnov(string knob, string description, double[] values, Func<double, double> cumulative)
    {
        Array.Sort(values);
        var (distance, n) = (0.0, values.Length);
        for (var i = 0; i < n; i++)
        {
            var wanted = cumulative(values[i]);
            distance = Math.Max(distance, Math.Max(Math.Abs(((i + 1.0) / n) - wanted), Math.Abs((i / (double)n) - wanted)));
        }

        var middle = n > 0 ? values[n / 2] : 0;
        return new(knob, description, 0.5, n > 0 ? cumulative(middle) : 0.5, KnobDistance.KolmogorovSmirnov, distance, 0.01 + (2 / Math.Sqrt(Math.Max(1, n))));
    }

    private static double Relative(double target, double achieved) => target == 0 ? Math.Abs(achieved) : Math.Abs(achieved - target) / Math.Abs(target);
}
