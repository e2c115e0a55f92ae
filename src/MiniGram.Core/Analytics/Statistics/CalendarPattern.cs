using System.Globalization;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether events differ by weekday or hour beyond chance. The unit is a whole ISO week, since users act in bursts: days are
/// exchanged within each week (hours: each week's profile is turned), so that only a pattern that returns week after week counts.
/// </summary>
internal static class CalendarPattern
{
    /// <summary>
    /// Two of each weekday. Where a few batches hold all events, each a single day (hour) of its week, what they share is a date, and its interval would be
    /// that of thousands of events.
    /// </summary>
    private const int LeastTimes = 14;

    private const double EffectThatMatters = 0.10;

    /// <summary>The test by weekday, keys 1–7, in whole weeks. The id seeds the draws.</summary>
    public static TestResult Weekday(string id, HourlyCounts events) =>
        Test(id, WeekProfiles.ByWeekday(events), 1, "permutation of the days within ISO weeks, 9,999 draws", LeastTimes);

    /// <summary>The test by hour, keys 0–23. The id seeds the draws.</summary>
    public static TestResult Hour(string id, HourlyCounts events) =>
        Test(id, WeekProfiles.ByHour(events), 0, "rotation of the 24 hours within ISO weeks, 9,999 draws", LeastTimes);

    /// <summary>The test over any units whose profiles can be exchanged.</summary>
    /// <param name="id">Seeds the draws.</param>
    /// <param name="weeks">The units.</param>
    /// <param name="firstKey">0 or 1.</param>
    /// <param name="name">The test's.</param>
    /// <param name="leastTimes">How many keys of units must have events, all units together.</param>
    public static TestResult Test(string id, WeekProfiles weeks, int firstKey, string name, int leastTimes = 0)
    {
        var keys = weeks.Keys;
        var n = weeks.Totals.Sum();
        if (n == 0)
            return Untested.For(name, 0, "there are no events");

        var weights = WeekWeights.Of(weeks);
        var mean = new double[keys];
        for (var i = 0; i < weeks.Counts.Length; i++)
            mean[i % keys] += weights[i / keys] * weeks.Counts[i] / weeks.Totals[i / keys];
        var sum = mean.Sum();
        mean = Array.ConvertAll(mean, share => share / sum);

        var effective = EffectiveCount(weeks, weights, mean);
        var unevenness = mean.Sum(share => Math.Pow(share - (1.0 / keys), 2)) * keys;
        var times = weeks.Counts.Count(count => count > 0);
        var draws = weeks.Totals.Length > 1 && times >= leastTimes ? WeekPermutation.Run(keys, Shares(weeks, weights), Xoshiro256.For(id)) : null;
        var items = BenjaminiHochberg.Adjust([.. mean.Select((share, key) =>
        {
            var interval = WilsonInterval.Of(share, effective).Times(keys);
            return new ItemResult(
                (firstKey + key).ToString(CultureInfo.InvariantCulture),
                Enumerable.Range(0, weeks.Totals.Length).Sum(week => weeks.Counts[(keys * week) + key]),
                share * keys,
                draws is null ? null : interval.Low,
                draws is null ? null : interval.High,
                draws is null ? null : PermutationP.Of(draws.AtLeastByKey[key], WeekPermutation.Draws),
                null);
        })]);
        if (draws is null)
        {
            var reason = weeks.Totals.Length == 1
                ? "they fall into one week, which says nothing of other weeks"
                : string.Create(CultureInfo.InvariantCulture, $"they fall on {times} {(keys == 7 ? "days" : "hours of all weeks")}, too few to tell a habit from a date");
            return Untested.TooLittle(name, n, reason) with { Items = items };
        }

        var peak = items.MaxBy(item => item.Estimate)!;
        return new(
            name,
            peak.Estimate,
            peak.Low,
            peak.High,
            n,
            effective * unevenness,
            draws.P,
            Math.Sqrt(unevenness / (keys - 1)),
            Power.ChiSquare(keys - 1, effective * Noncentrality(keys)),
            items,
            null);
    }

    /// <summary>Weight × level share in whole numbers of 2⁻³⁰: estimates are of what was counted, the test of what growth does not explain.</summary>
    private static int[] Shares(WeekProfiles weeks, double[] weights)
    {
        var shares = new int[weeks.Counts.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var week = i / weeks.Keys;
            shares[i] = (int)Math.Round(weights[week] * weeks.Level[i] * (1 << 30));
        }

        return shares;
    }

    /// <summary>How many independent events would give mean shares as certain as these: (1 − 1/k) ÷ the sum of the variances of the mean shares.</summary>
    private static double EffectiveCount(WeekProfiles weeks, double[] weights, double[] mean)
    {
        var (keys, variance) = (weeks.Keys, 0.0);
        for (var i = 0; i < weeks.Counts.Length; i++)
        {
            var week = i / keys;
            variance += Math.Pow(weights[week] * (((double)weeks.Counts[i] / weeks.Totals[week]) - mean[i % keys]), 2);
        }

        // No spread at all is seen where a few weeks agree by chance; more than the events themselves is never known.
        double n = weeks.Totals.Sum();
        return variance > 0 ? Math.Min(n, (1 - (1.0 / keys)) / variance) : n;
    }

    /// <summary>Of one independent event, when one key is 10 % above the others.</summary>
    private static double Noncentrality(int keys)
    {
        var (even, raised, others) = (1.0 / keys, (1 + EffectThatMatters) / (keys + EffectThatMatters), 1 / (keys + EffectThatMatters));
        return keys * (Math.Pow(raised - even, 2) + ((keys - 1) * Math.Pow(others - even, 2)));
    }
}
