namespace MiniGram.Analytics.Statistics;

public sealed class YearRotationTests
{
    [Fact]
    public void Season_that_returns_every_year_stands()
    {
        var result = Confirm(6, (_, month) => month is >= 6 and <= 8 ? 500 : 420);
        Assert.True(result.P < 0.0015, $"p is {result.P}");
    }

    [Fact]
    public void Lively_half_years_that_differ_from_year_to_year_are_no_season()
    {
        var result = Confirm(6, (year, month) => (month + (5 * year)) % 12 < 6 ? 600 : 400);
        Assert.True(result.P > 0.05, $"p is {result.P}");
    }

    [Fact]
    public void One_great_burst_is_no_season()
    {
        var result = Confirm(6, (year, month) => year == 3 && month == 11 ? 9_000 : 400);
        Assert.True(result.P > 0.05, $"p is {result.P}");
    }

    [Fact]
    public void Three_years_are_too_few_to_tell()
    {
        var result = Confirm(3, (_, month) => month == 8 ? 600 : 400);
        Assert.Null(result.P);
        Assert.Equal(0, result.Power);
        Assert.All(result.Items, item => Assert.Null(item.PAdjusted));
    }

    private static TestResult Confirm(int years, Func<int, int, int> mean)
    {
        var random = new Xoshiro256(1);
        var cells = Enumerable.Range(0, 12 * years)
            .Select(i => (Year: i / 12, Month: (i % 12) + 1))
            .Select(time => new MonthCell(2018 + time.Year, time.Month, DateTime.DaysInMonth(2018 + time.Year, time.Month), mean(time.Year, time.Month) + random.Next(41) - 20))
            .ToList();
        return YearRotation.Confirm("test", SeasonTest.Month(cells, 36), cells);
    }
}
