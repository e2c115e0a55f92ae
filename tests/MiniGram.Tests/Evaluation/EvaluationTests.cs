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
    private const double RareByChance = 0.001;

    [Fact]
    public void Null_worlds_show_no_more_false_headlines_than_chance_allows()
    {
        var nulls = new NullTable();
        foreach (var kind in Kinds.Null)
            nulls.Add(kind, Evaluator.Run(kind.Name, kind.Create, Worlds, Evaluator.ThroughWarehouse));
        var (hits, worlds) = nulls.Total;
        Assert.Equal(Worlds * Kinds.Null.Count, worlds);
        Assert.True(AtLeast(hits, worlds, 0.05) > RareByChance, $"{hits} of {worlds} worlds show a false headline:\n{nulls.ByKind()}\n{nulls.ByHeadline()}");
    }

    [Fact]
    public void Planted_effects_are_found_as_often_as_promised()
    {
        var (missed, planted) = (0, 0);
        foreach (var kind in Kinds.Planted.Where(kind => kind.IsGoal))
        {
            var outcome = Evaluator.Run(kind.Name, kind.Create, 1, Evaluator.ThroughWarehouse).Single();
            planted += kind.Planted.Count;
            missed += kind.Planted.Count(effect => !outcome.Finds(effect.Headline, effect.Item));
        }

        Assert.True(AtLeast(missed, planted, 0.10) > RareByChance, $"{missed} of {planted} planted effects are missed");
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

    /// <summary>How likely at least that many of n are, each coming with that share.</summary>
    private static double AtLeast(int hits, int n, double share) =>
        hits == 0 ? 1 : 1 - MathNet.Numerics.Distributions.Binomial.CDF(share, n, hits - 1);
}
