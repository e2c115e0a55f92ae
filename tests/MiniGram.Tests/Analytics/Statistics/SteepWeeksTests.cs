using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Weeks in which events rise from day to day, or that hold most of all events, say nothing of weekdays.</summary>
public sealed class SteepWeeksTests
{
    private const int Weeks = 60;
    private const int Worlds = 40;

    [Fact]
    public void Events_that_double_each_month_make_no_weekday() => AssertRare(day => Math.Pow(2, day / 30.0));

    [Fact]
    public void Eight_weeks_that_go_viral_make_no_weekday() => AssertRare(day => 10 * Math.Pow(1.5, Math.Max(0, day - (7 * (Weeks - 8))) / 7.0));

    [Fact]
    public void Giant_last_week_that_rises_from_day_to_day_makes_no_weekday() => AssertRare(day => day < 7 * (Weeks - 1) ? 10 : 3_000 * (1 + (day % 7)));

    [Fact]
    public void Giant_last_week_that_ends_on_wednesday_makes_no_weekday() => AssertRare(day => day < 7 * (Weeks - 1) ? 10 : day % 7 < 3 ? 3_000 : 0);

    [Fact]
    public void Sundays_are_found_and_told_as_they_are_beside_a_giant_week_of_wednesdays()
    {
        foreach (var giant in (int[])[0, Weeks / 2, Weeks - 1])
        {
            var result = Test("sundays", day => day / 7 == giant ? (day % 7 == 2 ? 200_000 : 1_000) : day % 7 == 6 ? 45 : 30);
            Assert.True(result.P < 0.0015, $"p is {result.P} with the giant in week {giant}");
            Assert.Equal("7", result.Items.MaxBy(item => item.Estimate)!.Key);
            Assert.InRange(result.Items[6].Estimate!.Value, 1.3, 1.5);
        }
    }

    [Fact]
    public void Events_of_one_weekday_alone_have_all_shares()
    {
        for (var weeks = 2; weeks < 40; weeks++)
        {
            var counts = new long[168 * weeks];
            for (var week = 0; week < weeks; week++)
                counts[168 * week] = 1 + (week % 7);
            Assert.Equal(7, CalendarPattern.Weekday("mondays", new(new(2020, 1, 6), counts)).Items[0].Estimate);
        }
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void Batches_of_a_few_days_are_dates_and_no_habit(int batches, bool tested)
    {
        // A thousand events at once, each Monday at 21 o'clock.
        var counts = new long[168 * batches];
        for (var week = 0; week < batches; week++)
            counts[(168 * week) + 21] = 1_000;
        foreach (var result in (TestResult[])[CalendarPattern.Weekday("batches", new(new(2020, 1, 6), counts)), CalendarPattern.Hour("batches", new(new(2020, 1, 6), counts))])
        {
            Assert.Equal(tested, result.P is not null);
            if (!tested)
            {
                Assert.Equal(0, result.Power);
                Assert.All(result.Items, item => Assert.Equal((null, null, null), (item.P, item.Low, item.High)));
                Assert.EndsWith("too few to tell a habit from a date", result.Caveat, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Growth_of_a_week_is_what_was_put_in_and_no_single_week_moves_it()
    {
        var counts = new long[168 * 20];
        for (var hour = 0; hour < counts.Length; hour++)
            counts[hour] = (long)Math.Round(1e6 * Math.Exp(0.1 * hour / 168));
        counts[168 * 10] += 1_000_000_000;
        Assert.All(WeekGrowth.Of(new(new(2020, 1, 6), counts), 0), growth => Assert.Equal(0.1, growth, 0.02));
        Assert.Equal([0, 0], WeekGrowth.Of(new(new(2020, 1, 6), counts[..336]), 0));
    }

    private static void AssertRare(Func<int, double> rate)
    {
        var results = Enumerable.Range(0, Worlds).AsParallel().Select(world => Test($"world {world}", rate)).ToList();
        var rejected = results.Count(result => result.P <= 0.05);
        Assert.True(BinomialTest.Upper(rejected, Worlds, 0.06) > 0.001, $"{rejected} of {Worlds} true nulls rejected at 0.05");
    }

    private static TestResult Test(string id, Func<int, double> rate)
    {
        var random = Xoshiro256.For(id);
        var counts = new long[168 * Weeks];
        for (var hour = 0; hour < counts.Length; hour++)
            counts[hour] = Draws.Poisson(random, rate(hour / 24) / 24);
        return CalendarPattern.Weekday(id, new HourlyCounts(new(2020, 1, 6), counts));
    }
}
