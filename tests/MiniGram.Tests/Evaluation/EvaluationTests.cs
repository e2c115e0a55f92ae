using System.Text.Json;
using MiniGram.Analytics;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Models;
using MiniGram.Benchmarks.Evaluation;

namespace MiniGram.Evaluation;

/// <summary>A reduced run of the evaluation, through the warehouse, its models and the tests.</summary>
public sealed class EvaluationTests
{
    private const int Worlds = 2;

    // The seeds are fixed, so that each outcome is: what these few worlds show by chance, of which docs/evaluation.md has the shares. A change of a test that
    // moves them is one to run the whole evaluation for.
    private static readonly string[] Known = ["campaigns 0: registrations.by_quarter", "campaigns 0: registrations.by_month"];
    private static readonly string[] Missed = ["calendar of bots: bots.by_weekday", "calendar of bots: bots.by_hour", "customers of a like farm: user794"];

    [Fact]
    public void Null_worlds_show_the_false_claims_known_of_these_seeds_and_no_others()
    {
        var nulls = new NullTable();
        var claims = new List<string>();
        foreach (var kind in Kinds.Null)
        {
            var outcomes = Evaluator.Run(kind.Name, kind.Create, Worlds, Evaluator.ThroughWarehouse);
            nulls.Add(kind, outcomes);
            claims.AddRange(outcomes.SelectMany((outcome, seed) => outcome.Significant.Where(headline => !kind.IsTrue(headline.Id)).Select(headline => $"{kind.Name} {seed}: {headline.Id}")));
            claims.AddRange(outcomes.SelectMany((outcome, seed) => outcome.Named.Select(account => $"{kind.Name} {seed}: {account}")));
        }

        Assert.Equal(Worlds * Kinds.Null.Count, nulls.Total.Worlds);
        Assert.True(claims.SequenceEqual(Known), $"{string.Join(", ", claims)}:\n{nulls.ByKind()}\n{nulls.ByHeadline()}");
    }

    [Fact]
    public void Planted_effects_of_these_seeds_are_found_but_for_those_known()
    {
        var missed = new List<string>();
        foreach (var kind in Kinds.Planted.Where(kind => kind.IsGoal))
        {
            var outcome = Evaluator.Run(kind.Name, kind.Create, 1, Evaluator.ThroughWarehouse).Single();
            missed.AddRange(kind.Planted.Where(effect => !outcome.Finds(effect.Headline, effect.Item)).Select(effect => $"{kind.Name}: {effect.Headline}"));
            missed.AddRange(outcome.Customers.Except(outcome.Named).Select(customer => $"{kind.Name}: {customer}"));
            missed.AddRange(outcome.Named.Except(outcome.Customers).Select(other => $"{kind.Name}: not {other}"));
        }

        Assert.Equal(Missed, missed);
    }

    [Fact]
    public void Evidence_of_the_models_is_what_counting_in_memory_gives()
    {
        foreach (var kind in Kinds.Null.Where(kind => kind.Name is "bursty" or "heavy-tailed"))
        {
            var world = kind.Create(new Dice(7));
            using var dataset = WorldWarehouse.Load(world, kind.Name);
            ModelRunner.Build(dataset.Warehouse, new AnalysisParameters { AsOf = dataset.AsOf }, default);
            using var connection = dataset.Warehouse.Connect();
            var (expected, actual) = (WorldEvidence.Of(world), EvidenceReader.Read(connection, Scope.All, default));
            AssertSame(kind.Name, expected.Photos, actual.Photos);
            AssertSame(kind.Name, expected.Authors, actual.Authors);
            AssertSame(kind.Name, expected.Users, actual.Users);
            AssertSame(kind.Name, expected.Tables, actual.Tables);
            AssertSame(kind.Name, expected.Segments.OrderBy(Key, StringComparer.Ordinal), actual.Segments.OrderBy(Key, StringComparer.Ordinal));
            AssertSame(kind.Name, expected.BotLikes, actual.BotLikes);
            AssertSame(kind.Name, expected.BotHabits, actual.BotHabits);
        }

        static string Key(SegmentEvents segment) => $"{segment.Segment}.{segment.Measure}.{segment.Table}";
    }

    [Theory]
    [InlineData(0, 20, 0, 0.16843)]
    [InlineData(5, 100, 0.01643, 0.11283)]
    [InlineData(20, 20, 0.83157, 1)]
    public void Clopper_Pearson_gives_the_published_interval(int hits, int n, double low, double high)
    {
        var interval = ClopperPearson.Interval(hits, n);
        Assert.Equal(low, interval.Low, 0.00001);
        Assert.Equal(high, interval.High, 0.00001);
    }

    private static void AssertSame<T>(string kind, T expected, T actual)
    {
        var (a, b) = (JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        var same = a.AsSpan().CommonPrefixLength(b);
        Assert.True(a == b, $"{kind}: {typeof(T).Name} differs from character {same}:\n{Around(a, same)}\n{Around(b, same)}");
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 60)..Math.Min(text.Length, place + 60)];
}
