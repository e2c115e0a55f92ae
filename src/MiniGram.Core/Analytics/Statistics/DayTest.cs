using System.Globalization;
using MathNet.Numerics.Distributions;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a day of the year stands out from the days around it, year after year: the sum over years of its distance in standard deviations, against the
/// furthest day of years turned at random (the maximum over all days: P. Westfall and S. Young, Resampling-Based Multiple Testing, 1993).
/// </summary>
internal static class DayTest
{
    /// <summary>Two years have 365 arrangements, of which even the most perfect holiday is not rare enough to pass a correction for the family of headlines.</summary>
    public const int LeastYears = 3;

    private const double EffectThatMatters = 0.5;
    private const double Level = 0.05;
    private const int Unit = 1 << 27;
    private const string Name = "rotation of the days within years, 9,999 draws";

    /// <summary>
    /// Keys are month × 100 + day, 29 February left out. An item's p is that of the furthest day, so it is corrected for the number of days; the table's
    /// is the smallest of them.
    /// </summary>
    /// <param name="id">Seeds the draws.</param>
    /// <param name="first">The first day that the data covers.</param>
    /// <param name="days">Events a day, to the end of the data.</param>
    /// <param name="tables">How many are tested together, which power allows for.</param>
    public static TestResult Of(string id, DateOnly first, IReadOnlyList<long> days, int tables = 1)
    {
        if (days.Sum() == 0)
            return Untested.For(Name, 0, "there are no events");
        var years = DaysOfYear.Years(first, days);
        var n = years.Sum(year => year.Counts.Sum());
        if (years.Count < LeastYears)
            return Untested.TooLittle(Name, n, string.Create(CultureInfo.InvariantCulture, $"that a day stands out year after year shows only over {LeastYears} or more whole years; there {(years.Count == 1 ? "is" : "are")} {years.Count}")) with { Scarce = "whole years" };

        var weighed = Weighed(years, out var effect, out var error);
        var sums = Enumerable.Range(0, DaysOfYear.Length).Select(place => weighed.Sum(year => year[place])).ToArray();
        var furthest = YearRotation.Furthest(weighed, Xoshiro256.For(id));
        var items = sums.Select((sum, place) => Item(years, place, PermutationP.Of(AtLeast(furthest, Math.Abs(sum)), YearRotation.Draws))).ToArray();
        var peak = items[Enumerable.Range(0, sums.Length).MaxBy(place => Math.Abs(sums[place]))];
        return new(
            Name,
            peak.Estimate,
            peak.Low,
            peak.High,
            n,
            error > 0 ? sums.Max(Math.Abs) / error : null,
            peak.P,
            peak.Estimate > 0 ? Math.Log(peak.Estimate.Value) : null,
            error > 0 ? Normal.CDF(0, 1, (effect - furthest[(int)((1 - (Level / tables)) * furthest.Length)]) / (error * Math.Sqrt(1 + EffectThatMatters))) : 0,
            items,
            null)
        {
            Scarce = Crowded(years) ? "years" : null,
        };
    }

    /// <summary>Whether more events would not help: a day half as lively again would count as much as any day may, did they come one by one.</summary>
    private static bool Crowded(IReadOnlyList<DayYear> years) => years.Average(year => EffectThatMatters * Math.Sqrt(year.Counts.Average())) >= DayYear.MostDeviations;

    /// <summary>
    /// Each year's deviations less their mean, weighed by what a year of so many events can show, in whole numbers.
    /// </summary>
    /// <param name="years">With events.</param>
    /// <param name="effect">What a day half as lively again as those around it would sum up to.</param>
    /// <param name="error">The standard deviation of a day's sum.</param>
    private static List<int[]> Weighed(IReadOnlyList<DayYear> years, out double effect, out double error)
    {
        var (rows, weights, shown) = (new List<double[]>(), new List<double>(), new List<double>());
        foreach (var year in years)
        {
            var row = year.Deviations(out var dispersion);
            var mean = row.Average();
            rows.Add(Array.ConvertAll(row, value => value - mean));
            var strength = Math.Sqrt(year.Counts.Average() / dispersion);
            weights.Add(strength);
            shown.Add(Math.Min(DayYear.MostDeviations, EffectThatMatters * strength));
        }

        var unit = Unit / weights.Sum();
        effect = unit * weights.Zip(shown, (weight, deviation) => weight * deviation).Sum();
        error = unit * Math.Sqrt(rows.Zip(weights, (row, weight) => weight * weight * row.Average(value => value * value)).Sum());
        return [.. rows.Zip(weights, (row, weight) => Array.ConvertAll(row, value => (int)Math.Round(unit * weight * value)))];
    }

    /// <summary>The ratio of the day's events to a day of the two weeks before and after, its interval with years as clusters and never surer than Poisson's.</summary>
    private static ItemResult Item(IReadOnlyList<DayYear> years, int place, double p)
    {
        var key = DaysOfYear.Key(place).ToString(CultureInfo.InvariantCulture);
        var group = new RatioGroup([.. years.Select(year => (double)year.Counts[place])], [.. years.Select(year => year.Around[place])]);
        var (count, around) = (group.Numerator.Sum(), group.Denominator.Sum());
        if (!(around > 0))
            return new(key, (long)count, null, null, null, p, p);
        if (count == 0)
            return new(key, 0, 0, 0, -Math.Log(0.025) / around, p, p);
        var half = StudentT.Quantile(0.975, years.Count - 1) * Math.Max(group.LogError, Math.Sqrt((1 / count) + (1 / (2 * DaysOfYear.Around * around))));
        var ratio = count / around;
        return new(key, (long)count, ratio, ratio * Math.Exp(-half), ratio * Math.Exp(half), p, p);
    }

    private static int AtLeast(int[] ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] >= value)
                high = middle;
            else
                low = middle + 1;
        }

        return ascending.Length - low;
    }
}
