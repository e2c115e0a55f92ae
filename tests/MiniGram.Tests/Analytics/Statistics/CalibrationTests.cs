using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Each test on small simulated worlds: true nulls are rejected about as rarely as promised, planted effects are found. The large run, through the whole pipeline, is the benchmark project's evaluation.</summary>
public sealed class CalibrationTests
{
    private static readonly EventWorld Small = new() { Days = 1_100, Events = 4_000 };

    [Fact]
    public void Weekdays_of_bursty_growing_users_are_no_pattern() =>
        AssertRare(60, (random, id) => CalendarPattern.Weekday(id, (Small with { Burst = 6, Growth = 0.5 }).Draw(random)).P);

    [Fact]
    public void Hours_of_bursty_growing_users_are_no_pattern() =>
        AssertRare(60, (random, id) => CalendarPattern.Hour(id, (Small with { Burst = 6, Growth = 0.5 }).Draw(random)).P);

    [Fact]
    public void Growth_within_the_year_is_no_season()
    {
        AssertRare(200, (random, _) => SeasonTest.Month(MonthSeries.Of((Small with { Growth = 0.5 }).Draw(random)), 24).P);
        AssertRare(200, (random, _) => SeasonTest.Quarter(MonthSeries.Of((Small with { Growth = 0.5, Burst = 6 }).Draw(random)), 24).P);
    }

    [Fact]
    public void Campaigns_of_three_weeks_are_no_season()
    {
        var world = Small with { Days = 2_200, Campaigns = 1 };
        AssertRare(200, (random, id) => Confirm(YearExchange.MonthsByThree, id, MonthSeries.Of(world.Draw(random))));
        AssertRare(200, (random, id) => Confirm(YearExchange.Quarters, id, MonthSeries.Of(world.Draw(random))));

        // Independent months alone would call them one.
        var months = Enumerable.Range(0, 200).Count(i => SeasonTest.Month(MonthSeries.Of(world.Draw(Xoshiro256.For($"world {i}"))), 24).P <= 0.05);
        Assert.True(months > 24, $"{months} of 200 rejected by independent months");
    }

    [Fact]
    public void Years_of_even_registrations_are_alike() => AssertRare(200, (random, id) => YearTest.Of(id, MonthSeries.Of(Small.Draw(random))).P);

    [Fact]
    public void Campaigns_of_three_weeks_make_no_years() =>
        AssertRare(200, (random, id) => YearTest.Of(id, MonthSeries.Of((Small with { Days = 2_200, Campaigns = 1 }).Draw(random))).P);

    [Fact]
    public void Growth_of_a_fifth_a_year_makes_years_differ() =>
        AssertFound(20, (random, id) => YearTest.Of(id, MonthSeries.Of((Small with { Days = 2_200, Growth = 0.2 }).Draw(random))) is { P: <= 0.0015 });

    [Fact]
    public void Steady_growth_is_not_unusual_growth() =>
        AssertRare(200, (random, _) => GrowthTest.Of(MonthSeries.Of((Small with { Days = 2_600, Growth = 0.3 }).Draw(random))).P);

    [Fact]
    public void Growth_of_uneven_years_is_not_unusual_whether_levels_or_changes_vary_by_chance()
    {
        foreach (var memory in (double[])[0, 1])
        {
            AssertRare(1_000, (random, _) =>
            {
                var (level, cells) = (0.0, new List<MonthCell>());
                for (var year = 2001; year <= 2008; year++)
                {
                    level = (memory * level) + (0.1 * Draws.Normal(random));
                    for (var month = 1; month <= 12; month++)
                        cells.Add(new(year, month, DateTime.DaysInMonth(year, month), (long)(1e6 * Math.Exp(level))));
                }

                return GrowthTest.Of(cells).P;
            });
        }
    }

    [Fact]
    public void Days_of_bursty_growing_users_and_of_campaigns_are_no_holidays()
    {
        AssertRare(100, (random, id) => Days(id, (Small with { Days = 2_200, Burst = 6, Growth = 0.5 }).Draw(random)).P);
        AssertRare(100, (random, id) => Days(id, (Small with { Days = 2_200, Campaigns = 1 }).Draw(random)).P);
        AssertRare(60, (random, id) => Days(id, new EventWorld { Burst = 3, Campaigns = 0.5, Weekday = (3, 0.3), Summer = 0.5 }.Draw(random)).P);
    }

    [Fact]
    public void Labels_on_habitual_popular_authors_are_no_lift()
    {
        var world = new ContentWorld { Authors = 600, Tags = 40, Habit = 0.7, Popularity = 0.5 };
        AssertRare(40, (random, id) =>
        {
            var (photos, authors) = world.Draw(random);
            return LiftTest.Run(id, photos, authors, LabelSet.Tags(photos), asRates: false).P;
        });
        AssertRare(40, (random, id) =>
        {
            var (photos, authors) = world.Draw(random);
            return LiftTest.Run(id, photos, authors, LabelSet.Hours(photos), asRates: true).P;
        });
    }

    [Fact]
    public void Influencer_label_at_random_is_no_difference() =>
        AssertRare(60, (random, id) => PairTest.Of(id, (new ContentWorld { Authors = 600 }).Draw(random).Authors).P);

    [Fact]
    public void Means_of_skewed_activity_with_the_label_at_random_do_not_differ() =>
        AssertRare(60, (random, id) => MeanTest.Of(id, Skewed(random, 40, 1), Skewed(random, 800, 1)).P);

    [Fact]
    public void Weekday_raised_by_a_tenth_is_found_and_named()
    {
        var world = new EventWorld { Weekday = (3, 0.10), Growth = 0.3 };
        AssertFound(12, (random, id) => CalendarPattern.Weekday(id, world.Draw(random)) is { P: <= 0.0015 } result && result.Items[2].PAdjusted <= 0.05);
    }

    [Fact]
    public void Summer_raised_by_a_tenth_is_found_and_its_peak_lies_in_it()
    {
        var world = new EventWorld { Summer = 0.10, Growth = 0.3 };
        AssertFound(20, (random, id) => Season(id, MonthSeries.Of(world.Draw(random))) is { P: <= 0.0015 } result && result.Items.MaxBy(item => item.Estimate)!.Key is "6" or "7" or "8");
    }

    [Fact]
    public void Tag_that_doubles_the_highly_engaged_share_is_found_and_named() =>
        AssertFound(12, (random, id) =>
        {
            var (photos, authors) = new ContentWorld { TagFactor = 1.15, Tags = 100 }.Draw(random);
            return LiftTest.Run(id, photos, authors, LabelSet.Tags(photos), asRates: false) is { P: <= 0.0015 } result && result.Items[0].PAdjusted <= 0.05;
        });

    [Fact]
    public void Influencers_who_draw_half_as_much_again_are_found()
    {
        // 1 + 0.3 on average for others, 1 + 0.95 for influencers.
        AssertFound(12, (random, id) => PairTest.Of(id, new ContentWorld { InfluencerFactor = 3.2 }.Draw(random).Authors) is { P: <= 0.0015, Low: > 1 });
        AssertFound(12, (random, id) => MeanTest.Of(id, Skewed(random, 135, 1.5), Skewed(random, 4_800, 1)) is { P: <= 0.0015, Low: > 1 });
    }

    private static TestResult Season(string id, IReadOnlyList<MonthCell> cells) => YearExchange.MonthsByThree.Confirm(id, SeasonTest.Month(cells, 24), cells);

    private static double? Confirm(YearExchange exchange, string id, IReadOnlyList<MonthCell> cells) =>
        exchange.Confirm(id, exchange.Keys == 4 ? SeasonTest.Quarter(cells, 24) : SeasonTest.Month(cells, 24), cells).P;

    private static TestResult Days(string id, HourlyCounts events) => DayTest.Of(id, events.First, [.. events.Counts.Chunk(24).Select(day => day.Sum())]);

    private static double[] Skewed(Xoshiro256 random, int n, double factor) => [.. Enumerable.Range(0, n).Select(_ => factor * Draws.LogNormal(random, 0.8))];

    /// <summary>Rejections at 0.05 that a test of size 0.06 would exceed one time in a thousand fail.</summary>
    private static void AssertRare(int worlds, Func<Xoshiro256, string, double?> p)
    {
        var values = new double?[worlds];
        Parallel.For(0, worlds, world => values[world] = p(Xoshiro256.For($"world {world}"), $"draws {world}"));
        Assert.DoesNotContain(null, values);
        var rejected = values.Count(value => value <= 0.05);
        Assert.True(BinomialTest.Upper(rejected, worlds, 0.06) > 0.001, $"{rejected} of {worlds} true nulls rejected at 0.05");
    }

    /// <summary>Misses that a test of power 0.9 would exceed one time in a thousand fail.</summary>
    private static void AssertFound(int worlds, Func<Xoshiro256, string, bool> found)
    {
        var results = new bool[worlds];
        Parallel.For(0, worlds, world => results[world] = found(Xoshiro256.For($"world {world}"), $"draws {world}"));
        var missed = results.Count(hit => !hit);
        Assert.True(BinomialTest.Upper(missed, worlds, 0.1) > 0.001, $"{missed} of {worlds} planted effects missed");
    }
}
