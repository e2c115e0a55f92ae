using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Statistics;

public sealed class ReachTimesTests
{
    private const int Weeks = 60;

    [Fact]
    public void Share_is_of_an_average_week_and_that_of_all_events_stands_beside_it()
    {
        // Each week 10 on Tuesday and 5 on any other day, but in one of them a hundred times as much, on Fridays.
        var best = ReachTimes.BestWeekday("x", Days((week, day) => week == 30 ? (day == 4 ? 4_000 : 0) : day == 1 ? 10 : 5));
        Assert.Equal((2, Verdict.Significant), (best.Key, best.Verdict));
        Assert.InRange(best.Share!.Value, 0.23, 0.25);
        Assert.Equal(590.0 / (4_000 + (59 * 40)), best.ShareOfEvents!.Value, 12);
        Assert.Contains("the share is of an average week; of all events, each counted once, it is 9.3 %", best.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_may_be_as_good_are_named()
    {
        var random = new Xoshiro256(5);
        var best = ReachTimes.BestWeekday("x", Days((_, day) => (day is 1 or 4 ? 30 : 5) + random.Next(12)));
        Assert.Equal(Verdict.Significant, best.Verdict);
        var other = Assert.Single(best.Alike);
        Assert.Equal([2, 5], new[] { best.Key!.Value, other }.Order());
        Assert.Contains($"it may be as good on {(other == 5 ? "Fridays" : "Tuesdays")};", best.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Best_of_keys_that_do_not_differ_is_not_spoken_of()
    {
        var random = new Xoshiro256(6);
        var few = ReachTimes.BestHour("x", Days((_, _) => random.Next(2)));
        Assert.Equal((Verdict.Underpowered, "too few events to tell hours apart, so none is named"), (few.Verdict, few.Note));
        var many = ReachTimes.BestWeekday("x", Days((_, _) => 400 + random.Next(60)));
        Assert.Equal((Verdict.NotSignificant, "weekdays do not differ beyond chance, so none is named"), (many.Verdict, many.Note));
    }

    // From a Monday on, at hours of their own.
    private static HourlyCounts Days(Func<int, int, int> events)
    {
        var counts = new long[24 * 7 * Weeks];
        for (var day = 0; day < 7 * Weeks; day++)
            counts[(24 * day) + ((5 * day) % 24)] = events(day / 7, day % 7);
        return new(new(2018, 1, 1), counts);
    }
}
