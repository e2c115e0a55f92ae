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

    [Fact]
    public void What_has_no_effect_is_not_explained() =>
        Assert.DoesNotContain(ScenarioExplanation.Of(ScenarioReader.Read("classic", [], null)).Knobs, knob => knob.Path.StartsWith("graph", StringComparison.Ordinal));

    [Fact]
    public void Distribution_is_told_with_mean_and_quartiles() => Assert.Equal(
        "{ dist: weibull, shape: 1, scale: 2d }, mean 2d, quartiles 13.81h · 33.27h · 2.773d",
        ScenarioExplanation.Of(ScenarioReader.Read("tiny", ["graph.delay={ dist: exponential, mean: 2d }"], null)).Knobs.Single(knob => knob.Path == "graph.delay").Value);

    private static double Rows(string preset, string table) => ScenarioExplanation.Of(ScenarioReader.Read(preset, [], null)).Tables.Single(found => found.Table == table).Rows;
}
