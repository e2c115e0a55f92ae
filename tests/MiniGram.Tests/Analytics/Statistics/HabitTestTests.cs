using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Statistics;

public sealed class HabitTestTests
{
    private const int Weeks = 150;

    [Fact]
    public void Hours_and_weekdays_of_their_own_are_no_pattern_of_all()
    {
        var (alone, together) = (0, 0);
        for (var world = 0; world < 20; world++)
        {
            var (events, habits) = Draw(Xoshiro256.For($"world {world}"), 20, (random, _) => (random.Next(24), random.Next(7)), 0.8);
            var (hour, weekday) = (CalendarPattern.Hour("hour", events), CalendarPattern.Weekday("day", events));
            alone += (hour.P < 0.0015 ? 1 : 0) + (weekday.P < 0.0015 ? 1 : 0);
            together += (HabitTest.Hour("hour", hour, habits).P < 0.0015 ? 1 : 0) + (HabitTest.Weekday("day", weekday, habits).P < 0.0015 ? 1 : 0);
        }

        Assert.True(alone >= 36, $"{alone} of 40 worlds show a pattern to weeks alone");
        Assert.True(together <= 1, $"{together} of 40 worlds show a pattern of all bots");
    }

    [Fact]
    public void Evening_and_sunday_that_all_share_are_found_and_named()
    {
        var (events, habits) = Draw(Xoshiro256.For("shared"), 30, (_, _) => (21, 6), 0.08);
        var hour = HabitTest.Hour("hour", CalendarPattern.Hour("hour", events), habits);
        Assert.True(hour.P < 0.0015, $"p is {hour.P}");
        Assert.Equal("21", hour.Items.Where(item => item.PAdjusted < 0.05).MaxBy(item => item.Estimate)!.Key);
        var weekday = HabitTest.Weekday("day", CalendarPattern.Weekday("day", events), habits);
        Assert.True(weekday.P < 0.0015, $"p is {weekday.P}");
        Assert.Equal("7", weekday.Items.Where(item => item.PAdjusted < 0.05).MaxBy(item => item.Estimate)!.Key);
    }

    [Fact]
    public void Three_bots_are_too_few_to_share_anything()
    {
        var (events, habits) = Draw(Xoshiro256.For("three"), 3, (_, _) => (21, 6), 0.9);
        var result = HabitTest.Hour("hour", CalendarPattern.Hour("hour", events), habits);
        Assert.Null(result.P);
        Assert.Equal(0, result.Power);
        Assert.All(result.Items, item => Assert.Null(item.PAdjusted));
    }

    [Fact]
    public void Many_likes_by_few_bots_are_too_few_bots()
    {
        var (events, habits) = Draw(Xoshiro256.For("few"), 20, (random, _) => (random.Next(24), random.Next(7)), 0.8);
        var hour = HabitTest.Hour("hour", CalendarPattern.Hour("hour", events) with { Power = 0.95 }, habits);
        Assert.True(hour.Power < 0.8, $"power is {hour.Power}");
        Assert.Equal("suspected bots", hour.Scarce);
        Assert.Null(HabitTest.Hour("hour", CalendarPattern.Hour("hour", events) with { Power = 0.5 }, habits).Scarce);
    }

    [Fact]
    public void No_hour_to_reach_bots_is_named_that_only_some_of_them_keep()
    {
        var (events, habits) = Draw(Xoshiro256.For("few"), 20, (random, _) => (random.Next(24), random.Next(7)), 0.8);
        Assert.Equal(Verdict.Significant, ReachTimes.BestHour("file", events).Verdict);
        var best = ReachTimes.BestHour("file", events, habits);
        Assert.NotEqual(Verdict.Significant, best.Verdict);
        Assert.Equal("week after week hours do differ, but no more than the habits of single bots give, so none is named", best.Note);

        var (shared, alike) = Draw(Xoshiro256.For("shared"), 30, (_, _) => (21, 6), 0.08);
        Assert.Equal((21, Verdict.Significant), (ReachTimes.BestHour("file", shared, alike).Key, ReachTimes.BestHour("file", shared, alike).Verdict));
        Assert.Equal((7, Verdict.Significant), (ReachTimes.BestWeekday("file", shared, alike).Key, ReachTimes.BestWeekday("file", shared, alike).Verdict));
    }

    /// <summary>Bots of which each follows its habit so often and else likes at any time.</summary>
    private static (HourlyCounts Events, BotHabits Habits) Draw(Xoshiro256 random, int bots, Func<Xoshiro256, int, (int Hour, int Day)> habit, double loyalty)
    {
        var counts = new long[168 * Weeks];
        var (weekdays, hours) = (new long[7 * bots], new long[24 * bots]);
        for (var bot = 0; bot < bots; bot++)
        {
            var own = habit(random, bot);
            for (var like = 0; like < 600; like++)
            {
                var (hour, day) = (random.NextDouble() < loyalty ? own.Hour : random.Next(24), random.NextDouble() < loyalty ? own.Day : random.Next(7));
                counts[(168 * random.Next(Weeks)) + (24 * day) + hour]++;
                weekdays[(7 * bot) + day]++;
                hours[(24 * bot) + hour]++;
            }
        }

        return (new(new(2020, 1, 6), counts), new(weekdays, hours));
    }
}
