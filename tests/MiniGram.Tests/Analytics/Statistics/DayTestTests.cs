namespace MiniGram.Analytics.Statistics;

public sealed class DayTestTests
{
    /// <summary>What the first of 35 headlines must pass, one of which is five tables.</summary>
    private const double Corrected = 0.05 / 35 / 5;
    private static readonly DateOnly First = new(2014, 1, 1);

    [Fact]
    public void Holiday_of_every_year_is_found_and_named_with_its_ratio()
    {
        var result = Of(10, date => Is(date, 1, 1) ? 14 : 7);
        Assert.True(result.P < Corrected, $"p is {result.P}");
        var day = Named(result).Single();
        Assert.Equal("101", day.Key);
        Assert.Equal((day.Estimate, day.Low, day.High, day.P), (result.Estimate, result.Low, result.High, result.P));
        Assert.InRange(2, day.Low!.Value, day.High!.Value);
    }

    [Fact]
    public void Day_on_which_nobody_comes_is_found_too()
    {
        var result = Of(10, date => Is(date, 12, 24) ? 0 : 12);
        var day = Named(result).Single();
        Assert.Equal(("1224", 0), (day.Key, day.Estimate));
        Assert.True(day.High < 1);
    }

    [Fact]
    public void One_giant_day_or_campaign_names_no_day()
    {
        foreach (var campaign in (int[])[1, 20])
        {
            var result = Of(10, date => date.Year == 2018 && date.DayOfYear >= 150 && date.DayOfYear < 150 + campaign ? 9_000 : 7);
            Assert.True(result.P > 0.05, $"p of {campaign} days is {result.P}");
            Assert.Empty(Named(result));
        }
    }

    [Fact]
    public void Neighbours_of_a_strong_holiday_do_not_look_empty()
    {
        var result = Of(8, date => Is(date, 7, 4) ? 60_000 : 10_000);
        Assert.Equal("704", Named(result).Single().Key);
    }

    [Fact]
    public void Weekdays_and_seasons_are_no_days_of_the_year()
    {
        foreach (var mean in (Func<DateOnly, double>[])[
            date => date.DayOfWeek == DayOfWeek.Sunday ? 300 : 100,
            date => date.DayOfWeek == DayOfWeek.Monday ? 20 : 0,
            date => 100 * (1 + (0.5 * Math.Sin(2 * Math.PI * date.DayOfYear / 365)))])
        {
            var result = Of(7, mean);
            Assert.True(result.P > 0.01, $"p is {result.P}");
        }
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Perfect_holiday_of_three_years_passes_the_correction_and_of_two_is_not_tested(int years, bool tested)
    {
        var result = Of(years, date => Is(date, 5, 1) ? 300 : 100);
        Assert.Equal(tested, result.P is not null);
        if (tested)
            Assert.True(result.P < Corrected, $"p is {result.P}");
        else
            Assert.Equal((0, 0), (result.Power, result.Items.Count));
    }

    [Fact]
    public void Many_events_have_power_and_few_have_none()
    {
        Assert.True(Of(10, _ => 100).Power > 0.95);
        Assert.True(Of(4, _ => 1).Power < 0.2);
    }

    [Fact]
    public void Nothing_is_tested_where_there_is_nothing() => Assert.Null(DayTest.Of("test", First, new long[2_000]) is { P: null, Power: null } ? null : "tested");

    [Fact]
    public void Years_end_with_the_data_and_leave_out_29_February()
    {
        var (first, end) = (new DateOnly(2018, 9, 20), new DateOnly(2021, 6, 10));
        var days = Enumerable.Range(0, end.DayNumber - first.DayNumber).Select(day => (long)day).ToArray();
        var years = DaysOfYear.Years(first, days);
        Assert.Equal(2, years.Count);
        Assert.Equal(new DateOnly(2019, 6, 10), DaysOfYear.Begin(first, end));
        foreach (var (month, day) in ((int, int)[])[(1, 1), (2, 28), (3, 1), (6, 10), (12, 31)])
        {
            var places = years.Select((_, i) => new DateOnly(month < 6 ? 2020 + i : 2019 + i, month, day)).ToArray();
            var place = DaysOfYear.Place(places[0])!.Value;
            Assert.Equal((100 * month) + day, DaysOfYear.Key(place));
            Assert.Equal(places.Select(date => (long)(date.DayNumber - first.DayNumber)), years.Select(year => year.Counts[place]));
        }

        Assert.Null(DaysOfYear.Place(new(2020, 2, 29)));
    }

    [Fact]
    public void Days_are_held_against_the_two_weeks_on_either_side()
    {
        var days = Enumerable.Range(0, 3 * 365).Select(day => (long)(day * day % 101)).ToArray();
        var first = new DateOnly(2021, 1, 1);
        var year = DaysOfYear.Years(first, days)[0];
        foreach (var day in (int[])[0, 3, 14, 200])
        {
            var around = Enumerable.Range(day - 14, 29).Where(other => other >= 0 && other != day).Select(other => days[other]).ToArray();
            Assert.Equal(around.Average(), year.Around[day], 1e-12);
        }
    }

    [Fact]
    public void Turns_are_those_of_plain_arrays()
    {
        var random = new Xoshiro256(5);
        int[][] years = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 365).Select(_ => random.Next(2_000) - 1_000).ToArray())];
        var furthest = YearRotation.Furthest(years, new(6));
        var again = new Xoshiro256(6);
        var expected = Enumerable.Range(0, YearRotation.Draws).Select(_ =>
        {
            var turns = Array.ConvertAll(years, _ => again.Next(365));
            return Enumerable.Range(0, 365).Max(day => Math.Abs(years.Zip(turns, (year, turn) => year[(day + turn) % 365]).Sum()));
        });
        Assert.Equal(expected.Order(), furthest);
    }

    private static bool Is(DateOnly date, int month, int day) => (date.Month, date.Day) == (month, day);

    private static ItemResult[] Named(TestResult result) => [.. result.Items.Where(item => item.PAdjusted < 0.05)];

    private static TestResult Of(int years, Func<DateOnly, double> mean)
    {
        var random = Xoshiro256.For("days");
        var days = Enumerable.Range(0, First.AddYears(years).DayNumber - First.DayNumber)
            .Select(day => mean(First.AddDays(day)))
            .Select(rate => rate == 0 ? 0 : rate > 500 ? (long)(rate + (Math.Sqrt(rate) * Draws.Normal(random))) : Draws.Poisson(random, rate))
            .ToArray();
        return DayTest.Of("test", First, days);
    }
}
