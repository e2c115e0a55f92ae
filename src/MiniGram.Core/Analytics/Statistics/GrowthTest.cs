using System.Globalization;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether the last whole year's growth departs from what the years before it were used to: the change of the log of the rate a day,
/// against the mean and spread of the earlier changes (a prediction by Student's t).
/// </summary>
internal static class GrowthTest
{
    private const double RatioThatMatters = 1.1;
    private const string Name = "prediction of the last whole year's change of log rate from the earlier changes, Student's t";

    /// <summary>
    /// The estimate is the last whole year's growth (this ÷ last − 1, as counted), its interval and those of the items, one for each whole year after a whole year, by quasi-Poisson over
    /// monthly counts. P asks whether the last year departs from the earlier ones, not whether there was growth.
    /// </summary>
    public static TestResult Of(IReadOnlyList<MonthCell> cells)
    {
        var n = cells.Sum(cell => cell.Count);
        if (n == 0)
            return Untested.For(Name, 0, "there are no rows");
        var whole = MonthSeries.WholeYears(cells);
        var years = whole.GroupBy(cell => cell.Year)
            .Select(year => (Year: year.Key, Days: (double)year.Sum(cell => cell.Days), Count: year.Sum(cell => cell.Count)))
            .SkipWhile(year => year.Count == 0)
            .ToArray();
        if (years.Length < 2)
            return Untested.TooLittle(Name, n, "growth needs two whole years with rows");

        var items = Items(MonthSeries.Alive(whole), years);
        var last = items[^1];

        // Changes across a year without rows are undefined; the run of years with rows at the end is what can be compared.
        var run = years.Reverse().TakeWhile(year => year.Count > 0).Reverse().Select(year => Math.Log(year.Count / year.Days)).ToArray();
        var changes = run.Zip(run.Skip(1), (before, after) => after - before).ToArray();
        var result = new TestResult(Name, last.Estimate, last.Low, last.High, n, null, null, last.Estimate > -1 ? Math.Log(1 + last.Estimate.Value) : null, 0, items, null);
        if (changes.Length < 4)
            return result with { Caveat = "to tell whether a year's growth is unusual takes five or more whole years with rows" };

        var earlier = changes[..^1];
        var mean = earlier.Average();
        var spread = Math.Sqrt(earlier.Sum(change => Math.Pow(change - mean, 2)) / (earlier.Length - 1));
        var error = spread * Math.Sqrt(1 + (1.0 / earlier.Length));
        if (!(error > 0))
            return result with { Caveat = "the earlier years do not differ at all" };
        var t = (changes[^1] - mean) / error;
        var df = earlier.Length - 1;
        return result with
        {
            Statistic = t,
            P = StudentT.TwoSided(t, df),
            Power = Power.F(1, df, Math.Pow(Math.Log(RatioThatMatters) / error, 2)),
        };
    }

    private static List<ItemResult> Items(IReadOnlyList<MonthCell> cells, (int Year, double Days, long Count)[] years)
    {
        var noise = QuasiPoisson.Fit([.. cells.Select(cell => (double)cell.Count)], [.. cells.Select(cell => (double)cell.Days)], MonthTrend.Columns(cells));
        var quantile = StudentT.Quantile(0.975, noise.ResidualDf);
        var items = new List<ItemResult>();
        for (var i = 1; i < years.Length; i++)
        {
            var (before, after) = (years[i - 1], years[i]);
            var key = after.Year.ToString(CultureInfo.InvariantCulture);
            if (after.Year != before.Year + 1 || before.Count == 0 || after.Count == 0)
            {
                items.Add(new(key, after.Count, before.Count > 0 && after.Year == before.Year + 1 ? -1 : null, null, null, null, null));
                continue;
            }

            var half = quantile * Math.Sqrt(noise.Dispersion * ((1.0 / before.Count) + (1.0 / after.Count)));
            var ratio = (double)after.Count / before.Count;
            items.Add(new(key, after.Count, ratio - 1, (ratio * Math.Exp(-half)) - 1, (ratio * Math.Exp(half)) - 1, null, null));
        }

        return items;
    }
}
