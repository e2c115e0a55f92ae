namespace MiniGram.Analytics.Statistics;

/// <summary>Years, seasons and growth against numbers that follow from how the counts were made.</summary>
public sealed class MonthlyTestsTests
{
    [Fact]
    public void Season_of_exact_counts_is_what_was_put_in_beside_the_growth()
    {
        double[] factor = [1, 1.1, 0.9, 1, 1.2, 1, 0.8, 1, 1.05, 0.95, 1, 1.3];
        var cells = Cells(2017, 5, (i, month, days) => 1e4 * days * Math.Exp(0.3 * (i + 0.5) / 12) * factor[month - 1]);
        var result = SeasonTest.Month(cells, 24);
        for (var month = 1; month < 12; month++)
            Assert.Equal(factor[month] / factor[0], result.Items[month].Estimate!.Value / result.Items[0].Estimate!.Value, 1e-3);
        Assert.Equal("12", result.Items.MaxBy(item => item.Estimate)!.Key);
        Assert.True(result.P < 1e-6);
    }

    [Fact]
    public void Growth_without_a_season_shows_none()
    {
        var result = SeasonTest.Quarter(Cells(2017, 5, (i, _, days) => 100 * days * Math.Exp(0.3 * (i + 0.5) / 12)), 24);
        Assert.All(result.Items, item => Assert.Equal(1, item.Estimate!.Value, 0.002));
        Assert.True(result.P > 0.99);
    }

    [Fact]
    public void Years_of_steady_months_are_compared_by_chi_square()
    {
        // Each year's months follow the trend, so the dispersion is 1 and nothing but the years' counts against their days is left.
        double[] perDay = [20, 21, 22, 23];
        var cells = Cells(2017, 4, (i, _, days) => perDay[i / 12] * days);
        double[] counts = [.. perDay.Select((rate, year) => rate * (DateTime.IsLeapYear(2017 + year) ? 366 : 365))];
        var (n, days) = (counts.Sum(), 1461.0);
        var expected = counts.Select((_, year) => n * (DateTime.IsLeapYear(2017 + year) ? 366 : 365) / days).ToArray();
        var result = YearTest.Of("test", cells);
        Assert.Equal(counts.Zip(expected, (seen, even) => Math.Pow(seen - even, 2) / even).Sum(), result.Statistic!.Value, 1e-6);
        Assert.Equal(["2017", "2018", "2019", "2020"], result.Items.Select(item => item.Key));
        Assert.Equal(counts[3] / expected[3], result.Estimate!.Value, 1e-9);
    }

    [Fact]
    public void Unusual_growth_is_told_by_Students_prediction()
    {
        // Changes of 0.10, 0.12, 0.08 and 0.10, then 0.20: mean 0.10, s = 0.02 · √(2/3), so t = 0.10 ÷ (s · √(5/4)) = √30 with 3 degrees of freedom.
        double[] level = [0, 0.10, 0.22, 0.30, 0.40, 0.60];
        var result = GrowthTest.Of(Cells(2013, 6, (i, _, days) => 1e9 * days * Math.Exp(level[i / 12])));
        Assert.Equal(Math.Sqrt(30), result.Statistic!.Value, 1e-4);

        // With 3 degrees of freedom the tail has a closed form (Abramowitz & Stegun 26.7.3).
        var angle = Math.Atan(Math.Sqrt(10));
        Assert.Equal(1 - (2 / Math.PI * (angle + (Math.Sin(angle) * Math.Cos(angle)))), result.P!.Value, 1e-5);
        Assert.Equal(Math.Exp(0.2) - 1, result.Estimate!.Value, 1e-3);
    }

    private static List<MonthCell> Cells(int first, int years, Func<int, int, int, double> count) =>
        [.. Enumerable.Range(0, 12 * years).Select(i =>
        {
            var (year, month) = (first + (i / 12), (i % 12) + 1);
            var days = DateTime.DaysInMonth(year, month);
            return new MonthCell(year, month, days, (long)Math.Round(count(i, month, days)));
        })];
}
