using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Synthesis.Scenarios;

public sealed class ScenarioExplanationTests
{
    /// <summary>The figures that a separate simulation of the published process gave.</summary>
    [Theory]
    [InlineData("likes", 500_000)]
    [InlineData("comments", 351_000)]
    [InlineData("follows", 98_750)]
    [InlineData("users", 5_000)]
    [InlineData("photos", 25_000)]
    public void Classic_is_expected_as_it_was_simulated(string table, double rows) => Assert.Equal(1, Rows("classic", table) / rows, 0.03);

    [Theory]
    [InlineData("likes", 100e6)]
    [InlineData("comments", 60e6)]
    [InlineData("follows", 50e6)]
    public void City_is_as_large_as_promised(string table, double rows) => Assert.Equal(1, Rows("city", table) / rows, 0.05);

    /// <summary>What comes of likes and comments varies by 1.5 % from seed to seed, and so by half of that in the mean of four.</summary>
    [Theory]
    [InlineData("realistic")]
    [InlineData("classic")]
    [InlineData("attack-1")]
    [InlineData("attack-3")]
    [InlineData("attack-4")]
    public void What_is_expected_is_what_comes(string preset)
    {
        var worlds = Enumerable.Range(1, 4).Select(seed =>
        {
            var sink = new CountingSink();
            WorldGenerator.Generate(ScenarioReader.Read(preset, [], seed), sink, 2, null, TestContext.Current.CancellationToken);
            return sink.Rows;
        }).ToList();
        foreach (var table in DatasetSchema.Tables)
            Assert.Equal(1, Rows(preset, table.Name) / worlds.Average(rows => rows[table.Name]), 0.02);
    }

    /// <summary>Without what people do, so that what bots do is not lost in it.</summary>
    [Theory]
    [InlineData("random")]
    [InlineData("popularity")]
    public void Likes_of_bots_that_hide_are_expected_as_they_come(string camouflage)
    {
        string[] settings = [$"bots.camouflage.kind={camouflage}", "engagement.likes.per-photo=0", "engagement.comments.per-photo=0"];
        var scenario = ScenarioReader.Read("attack-3", settings, null);
        var sink = new CountingSink();
        WorldGenerator.Generate(scenario, sink, 2, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, ScenarioExplanation.Of(scenario).Tables.Single(table => table.Table == "likes").Rows / sink.Rows["likes"], 0.05);
    }

    [Fact]
    public void What_has_no_effect_is_not_explained() =>
        Assert.DoesNotContain(ScenarioExplanation.Of(ScenarioReader.Read("classic", [], null)).Knobs, knob => knob.Path.StartsWith("graph", StringComparison.Ordinal));

    [Fact]
    public void Distribution_is_told_with_mean_and_quartiles() => Assert.Equal(
        "{ dist: weibull, shape: 1, scale: 2d }, mean 2d, quartiles 13.81h · 33.27h · 2.773d",
        ScenarioExplanation.Of(ScenarioReader.Read("tiny", ["graph.delay={ dist: exponential, mean: 2d }"], null)).Knobs.Single(knob => knob.Path == "graph.delay").Value);

    private static double Rows(string preset, string table) => ScenarioExplanation.Of(ScenarioReader.Read(preset, [], null)).Tables.Single(found => found.Table == table).Rows;
}
