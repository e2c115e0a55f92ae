using MiniGram.Benchmarks.Generation;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>The default world against what was published of photo networks (docs/realistic.md says where).</summary>
public sealed class RealisticTests
{
    private static readonly Lazy<(PlainMeasures Measures, MemorySink Sink, Model.GeneratedWorld World)> Drawn = new(() =>
    {
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(ScenarioReader.Read("realistic", [], 3), sink, 2, null, default);
        return (new PlainMeasures(sink.Numbers, world), sink, world);
    });

    private static PlainMeasures World => Drawn.Value.Measures;

    [Theory]
    [InlineData("users", 5_000)]
    [InlineData("photos", 25_000)]
    [InlineData("tags", 250)]
    [InlineData("likes", 504_025)]
    [InlineData("comments", 350_333)]
    public void Rows_are_those_published_within_a_twentieth(string table, int published) => Assert.InRange(Drawn.Value.World.Rows[table], published * 0.95, published * 1.05);

    [Fact]
    public void Published_rules_find_two_to_three_percent_influencers() => Assert.InRange(World.Influencers, 100, 150);

    [Fact]
    public void Published_rules_find_the_49_bots_and_nobody_else()
    {
        Assert.Equal(49, World.Bots.Count);
        Assert.Equal(World.Bots.Order(), World.SuspectedBots.Order());
    }

    [Fact]
    public void Followers_have_a_heavy_tail() => Assert.InRange(World.TailExponent(40), 1.7, 2.5);

    [Fact]
    public void Follows_are_returned_as_often_as_in_photo_networks() => Assert.InRange(World.Reciprocity, 0.15, 0.65);

    [Fact]
    public void Friends_of_friends_are_friends() => Assert.InRange(World.Clustering(10), 0.1, 0.35);

    [Fact]
    public void Half_of_the_likes_come_within_a_day_and_nine_tenths_within_three()
    {
        Assert.InRange(World.LikeDelay(0.5) / 3_600.0, 1, 20);
        Assert.InRange(World.LikeDelay(0.9) / 3_600.0, 20, 72);
    }

    [Fact]
    public void Few_photos_get_most_likes() => Assert.InRange(World.Gini, 0.5, 0.9);

    [Fact]
    public void Likes_grow_with_followers_but_more_slowly() => Assert.InRange(World.FollowerSlope, 0.7, 0.95);

    [Fact]
    public void People_sleep() => Assert.InRange(World.HourRatio, 2, 50);

    [Fact]
    public void What_was_asked_for_came_out() => Assert.DoesNotContain(Drawn.Value.World.Knobs, knob => !knob.Passed);
}
