using System.Globalization;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether the years' rates differ: chi-square against exposure in days, divided by the dispersion of months around the trend
/// (McCullagh and Nelder 1989, ch. 4.5), and beyond what quarters dealt out anew among the years give, so that campaigns do not pass for
/// differences between years.
/// </summary>
internal static class YearTest
{
    private const double EffectThatMatters = 0.10;
    private const string Name = "chi-square of years against exposure, scaled by the dispersion of months, and exchange of the quarters among years, 9,999 draws";

    /// <summary>Keys are calendar years from the first to the last, those without an event included. The id seeds the draws; the larger p counts.</summary>
    public static TestResult Of(string id, IReadOnlyList<MonthCell> cells)
    {
        var n = cells.Sum(cell => cell.Count);
        if (n == 0)
            return Untested.For(Name, 0, "there are no events");
        var years = cells.GroupBy(cell => cell.Year).Select(year => (Year: year.Key, Days: (double)year.Sum(cell => cell.Days), Count: year.Sum(cell => cell.Count))).ToArray();
        var alive = MonthSeries.Alive(cells);
        if (years.Length < 2 || alive.Count < 6)
            return Untested.TooLittle(Name, n, years.Length < 2 ? "the data covers one year only" : "the data covers too few months to tell years from noise");

        var noise = QuasiPoisson.Fit([.. alive.Select(cell => (double)cell.Count)], [.. alive.Select(cell => (double)cell.Days)], MonthTrend.Columns(alive));
        var test = ChiSquareTest.Of([.. years.Select(year => (double)year.Count)], [.. years.Select(year => year.Days)])!;
        var days = years.Sum(year => year.Days);
        var items = BenjaminiHochberg.Adjust([.. years.Select(year =>
        {
            var share = year.Days / days;
            var interval = WilsonInterval.Of((double)year.Count / n, n / noise.Dispersion).Times(1 / share);
            var t = (year.Count - (n * share)) / Math.Sqrt(noise.Dispersion * n * share * (1 - share));
            return new ItemResult(year.Year.ToString(CultureInfo.InvariantCulture), year.Count, year.Count / (n * share), interval.Low, interval.High, StudentT.TwoSided(t, noise.ResidualDf), null);
        })]);
        var peak = items.MaxBy(item => item.Estimate)!;

        // One year 10 % above the others, the mean over the years.
        var effect = years.Average(year => Math.Pow(EffectThatMatters, 2) * year.Days / days * (1 - (year.Days / days)));
        var result = new TestResult(
            Name,
            peak.Estimate,
            peak.Low,
            peak.High,
            n,
            test.Statistic / noise.Dispersion,
            FisherF.Upper(test.Statistic / test.Df / noise.Dispersion, test.Df, noise.ResidualDf),
            test.CramersV,
            Power.F(test.Df, noise.ResidualDf, n * effect / noise.Dispersion),
            items,
            null);
        return QuarterShuffle.P(id, cells) is { } p
            ? result with { P = Math.Max(result.P!.Value, p) }
            : Untested.TooLittle(Name, n, "that years differ by more than a campaign of weeks shows only over twelve or more quarters") with { Items = Untested.Descriptive(result, "").Items };
    }
}
