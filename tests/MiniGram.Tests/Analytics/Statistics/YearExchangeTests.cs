namespace MiniGram.Analytics.Statistics;

public sealed class YearExchangeTests
{
    [Fact]
    public void Season_that_returns_every_year_stands()
    {
        foreach (var exchange in (YearExchange[])[YearExchange.TurnedYears, YearExchange.MonthsByThree, YearExchange.Quarters])
        {
            var result = Confirm(exchange, 6, (_, month) => month is >= 7 and <= 9 ? 500 : 420);
            Assert.True(result.P < 0.0015, $"{exchange.Name}: p is {result.P}");
        }
    }

    [Fact]
    public void Lively_half_years_that_differ_from_year_to_year_are_no_season()
    {
        var result = Confirm(YearExchange.TurnedYears, 6, (year, month) => (month + (5 * year)) % 12 < 6 ? 600 : 400);
        Assert.True(result.P > 0.05, $"p is {result.P}");
    }

    [Fact]
    public void One_great_burst_is_no_season()
    {
        foreach (var exchange in (YearExchange[])[YearExchange.TurnedYears, YearExchange.MonthsByThree, YearExchange.Quarters])
        {
            var result = Confirm(exchange, 6, (year, month) => year == 3 && month == 11 ? 9_000 : 400);
            Assert.True(result.P > 0.05, $"{exchange.Name}: p is {result.P}");
        }
    }

    [Fact]
    public void Many_events_in_uneven_months_are_too_few_years()
    {
        var wild = Cells(6, (year, month) => 2_000 + (1_500 * (((month * 7) + (year * 11)) % 5)));
        Assert.Equal("years", SeasonTest.Month(wild, 24).Scarce);
        Assert.Null(SeasonTest.Month(Cells(6, (_, _) => 4_000), 24).Scarce);
        Assert.Null(SeasonTest.Month(Cells(6, (_, _) => 30), 24).Scarce);
    }

    [Theory]
    [InlineData(71, "exchange of blocks of three months within years")]
    [InlineData(72, "rotation of the months within years")]
    public void Registrations_of_six_years_are_turned_and_of_fewer_cut_into_blocks(int months, string name) =>
        Assert.Equal(name, YearExchange.MonthsOfRegistrations([.. Cells(7, (_, _) => 400).Take(months)]).Name);

    [Fact]
    public void Campaigns_of_four_months_are_no_season()
    {
        const int Worlds = 100;
        var (blocks, turned) = (0, 0);
        for (var world = 0; world < Worlds; world++)
        {
            var random = Xoshiro256.For($"campaigns {world}");
            var first = new DateOnly(2018, 1, 1);
            var rate = Enumerable.Repeat(1.0, new DateOnly(2024, 1, 1).DayNumber - first.DayNumber).ToArray();
            for (var campaign = 0; campaign < 4; campaign++)
                Array.Fill(rate, 3, random.Next(rate.Length - 120), 120);
            var scale = 30_000 / rate.Sum();
            var cells = MonthSeries.Of(first, [.. rate.Select(day => (long)Draws.Poisson(random, day * scale))]);
            blocks += YearExchange.MonthsByThree.Confirm("test", SeasonTest.Month(cells, 24), cells).P < 0.05 ? 1 : 0;
            turned += YearExchange.MonthsOfRegistrations(cells).Confirm("test", SeasonTest.Month(cells, 24), cells).P < 0.05 ? 1 : 0;
        }

        Assert.True(turned <= 14 && turned < blocks, $"turned years make a season in {turned}, blocks in {blocks} of {Worlds} worlds");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Turned_years_need_four(int years, bool tested) => AssertTested(YearExchange.TurnedYears, years, tested);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Blocks_of_three_months_need_three_years(int years, bool tested) => AssertTested(YearExchange.MonthsByThree, years, tested);

    [Fact]
    public void Perfect_season_of_the_fewest_years_passes_the_correction_for_all_headlines()
    {
        foreach (var exchange in (YearExchange[])[YearExchange.TurnedYears, YearExchange.MonthsByThree, YearExchange.Quarters])
        {
            var result = Confirm(exchange, exchange.LeastYears, (_, month) => 40_000 + (month is 7 or 8 or 9 ? 6_000 : 1_000 * (month % 5)));
            Assert.True(result.P < 0.05 / 35, $"{exchange.Name}: p is {result.P}");
        }
    }

    [Fact]
    public void Years_are_counted_from_the_first_month_and_for_quarters_from_the_first_that_begins_one()
    {
        var cells = Cells(6, (_, month) => month is >= 7 and <= 9 ? 500 : 420);
        foreach (var (exchange, first) in ((YearExchange, int)[])[(YearExchange.MonthsByThree, 4), (YearExchange.Quarters, 4)])
        {
            // The first year lacks four months, so five years from May (July) on are left.
            var shorter = cells.Skip(first).ToList();
            var result = exchange.Confirm("test", SeasonTest.Month(shorter, 24), shorter);
            Assert.True(result.P < 0.0015, $"{exchange.Name}: p is {result.P}");
        }
    }

    private static void AssertTested(YearExchange exchange, int years, bool tested)
    {
        var result = Confirm(exchange, years, (_, month) => month == 8 ? 600 : 400);
        Assert.Equal(tested, result.P is not null);
        if (tested)
            return;
        Assert.Equal(0, result.Power);
        Assert.All(result.Items, item => Assert.Null(item.PAdjusted));
    }

    private static TestResult Confirm(YearExchange exchange, int years, Func<int, int, int> mean)
    {
        var cells = Cells(years, mean);
        return exchange.Confirm("test", exchange.Keys == 4 ? SeasonTest.Quarter(cells, 24) : SeasonTest.Month(cells, 24), cells);
    }

    private static List<MonthCell> Cells(int years, Func<int, int, int> mean)
    {
        var random = new Xoshiro256(1);
        return [.. Enumerable.Range(0, 12 * years)
            .Select(i => (Year: i / 12, Month: (i % 12) + 1))
            .Select(time => new MonthCell(2018 + time.Year, time.Month, DateTime.DaysInMonth(2018 + time.Year, time.Month), mean(time.Year, time.Month) + random.Next(41) - 20))];
    }
}
