using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>The fixed family of headlines, each tested once, corrected together.</summary>
internal static class HeadlineTests
{
    private const int ThreeYears = 36;
    private const int TwoYears = 24;

    /// <summary>Every headline in the order of the report, with Holm's correction over those whose test applies. The same for any number of threads.</summary>
    public static IReadOnlyList<HeadlineTest> Run(EvidenceSet evidence, CancellationToken cancellationToken)
    {
        var family = Family(evidence);
        var results = new TestResult[family.Length];
        Parallel.For(0, family.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = family[i].Test(family[i].Id));
        var adjusted = Holm.Adjust([.. results.Select(result => result.P)]);
        return [.. family.Select((headline, i) => new HeadlineTest(headline.Id, Held(results[i], adjusted[i]), adjusted[i]))];
    }

    /// <summary>The family in the order of the report, each to be run with its id.</summary>
    internal static (string Id, Func<string, TestResult> Test)[] Family(EvidenceSet evidence) =>
        [.. Registrations(evidence), .. Segments(evidence), .. Content(evidence), .. Influencers(evidence), .. Bots(evidence), .. Growth(evidence)];

    /// <summary>
    /// With its parts and their items held to the level at which the headline stands: their p-values are multiplied by as much as Holm's correction multiplied the
    /// headline's, and none is below the headline's.
    /// </summary>
    private static TestResult Held(TestResult result, double? family)
    {
        if (family is not { } adjusted || result.Parts.Count == 0)
            return result;
        var factor = result.P is > 0 and var p ? Math.Max(1, adjusted / p) : 1;
        double? Hold(double? own) => own is { } value ? Math.Min(1, Math.Max(adjusted, value * factor)) : null;
        return result with
        {
            Parts = [.. result.Parts.Select(part => part with
            {
                PAdjusted = Hold(part.PAdjusted),
                Result = part.Result with { Items = [.. part.Result.Items.Select(item => item with { PAdjusted = Hold(item.PAdjusted) })] },
            })],
        };
    }

    private static IEnumerable<(string, Func<string, TestResult>)> Registrations(EvidenceSet evidence)
    {
        var months = MonthSeries.Of(evidence.Registrations);
        var alive = MonthSeries.Alive(months);
        yield return ("registrations.by_year", id => YearTest.Of(id, months));
        yield return ("registrations.by_quarter", id => YearExchange.Quarters.Confirm(id, SeasonTest.Quarter(alive, TwoYears, YearExchange.Quarters.LeastYears), alive));
        var exchange = YearExchange.MonthsOfRegistrations(alive);
        yield return ("registrations.by_month", id => exchange.Confirm(id, SeasonTest.Month(alive, TwoYears, exchange.LeastYears), alive));
        yield return ("registrations.by_weekday", id => CalendarPattern.Weekday(id, evidence.Registrations));
        yield return ("registrations.by_hour", id => Recorded(evidence, "users", "registrations", CalendarPattern.Hour(id, evidence.Registrations)));
    }

    private static IEnumerable<(string, Func<string, TestResult>)> Segments(EvidenceSet evidence) =>
        evidence.Segments.Select(segment => ($"segments.{segment.Segment}.{segment.Measure}.weekdays.{segment.Table}", (Func<string, TestResult>)(id =>
            segment.Discriminates
                ? CalendarPattern.Weekday(id, segment.Events)
                : Untested.Descriptive(CalendarPattern.Weekday(id, segment.Events), "the segment does not discriminate, so nothing is claimed of it"))));

    private static IEnumerable<(string, Func<string, TestResult>)> Content(EvidenceSet evidence)
    {
        TestResult Test(string id, LabelSet labels, bool asRates)
        {
            var result = LiftTest.Run(id, evidence.Photos, evidence.Authors, labels, asRates);
            return evidence.Photos.TopDiscriminates ? result : Untested.Descriptive(result, "highly engaged photos can't be told from the rest, so nothing is claimed of them");
        }

        yield return ("content.tags", id => Test(id, LabelSet.Tags(evidence.Photos), asRates: false));
        yield return ("content.hours", id => Recorded(evidence, "photos", "photos", Test(id, LabelSet.Hours(evidence.Photos), asRates: true)));
    }

    /// <summary>The test by hour, unless the table's rows do not tell theirs.</summary>
    private static TestResult Recorded(EvidenceSet evidence, string table, string rows, TestResult result) =>
        evidence.WithoutHours.Contains(table) ? Untested.For(result.Test, result.N, $"at least half of all {rows} have the same time of day to the second, which does not tell when they happened") with { Items = Untested.Descriptive(result, "").Items } : result;

    private static IEnumerable<(string, Func<string, TestResult>)> Influencers(EvidenceSet evidence)
    {
        var users = evidence.Users;
        var discriminates = Definition.Discriminates(users.IsInfluencer);
        TestResult Means(string id, double[] values) => Told(discriminates, MeanTest.Of(
            id,
            [.. values.Where((_, user) => users.IsInfluencer[user])],
            [.. values.Where((_, user) => !users.IsInfluencer[user] && !users.IsSuspectedBot[user])]));

        yield return ("influencers.activity", id => Means(id, users.Activity));
        yield return ("influencers.rate", id => Means(id, users.Rate));
        yield return ("influencers.pairs", id => Told(discriminates, PairTest.Of(id, evidence.Authors)));

        static TestResult Told(bool discriminates, TestResult result) =>
            discriminates ? result : Untested.Descriptive(result, "the definition of influencers does not discriminate, so nothing is claimed of them");
    }

    private static IEnumerable<(string, Func<string, TestResult>)> Bots(EvidenceSet evidence)
    {
        var discriminates = Definition.Discriminates(evidence.Users.IsSuspectedBot);
        TestResult Told(TestResult result) => discriminates ? result : Untested.Descriptive(result, "the definition of suspected bots does not discriminate, so nothing is claimed of them");

        var months = MonthSeries.Alive(MonthSeries.WholeYears(MonthSeries.Of(evidence.BotLikes)));
        yield return ("bots.by_month", id => Told(YearExchange.TurnedYears.Confirm(id, SeasonTest.Month(months, ThreeYears, YearExchange.TurnedYears.LeastYears), months)));
        yield return ("bots.by_weekday", id => Told(HabitTest.Weekday(id, CalendarPattern.Weekday(id, evidence.BotLikes), evidence.BotHabits)));
        yield return ("bots.by_hour", id => Told(Recorded(evidence, "likes", "likes", HabitTest.Hour(id, CalendarPattern.Hour(id, evidence.BotLikes), evidence.BotHabits))));
    }

    private static IEnumerable<(string, Func<string, TestResult>)> Growth(EvidenceSet evidence) =>
    [
        .. evidence.Tables.Select(table => ($"growth.{table.Table}", (Func<string, TestResult>)(_ => GrowthTest.Of(MonthSeries.Of(evidence.First, table.Counts))))),
        ("growth.days", id => DayScan.Of(id, evidence.First, evidence.Tables)),
    ];
}
