using MiniGram.Model;
using MiniGram.Synthesis.Achievements;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>Every measure passes on the world that was asked for and fails when that world is held against another wish: none passes whatever comes.</summary>
public sealed class AchievementTests
{
    private static readonly string[] s_small =
    [
        "users.count=1500", "photos.count=6000", "graph.follows-per-user=30", "graph.influencers={ share: 0.01, follower-share: 0.1 }", "bots.bulk-likers.count=5",
        "users.archetypes.leaver.share=0.2",
    ];

    private static readonly Lazy<DrawnWorld> s_drawn = new(() => WorldGenerator.Draw(Read(), new MemorySink(), 2, default));

    public static TheoryData<string, string> Wishes => new()
    {
        { "users.registration", "users.registration.yearly-growth=3" },
        { "users.archetypes[].share", "users.archetypes.lurker.share=0.5" },
        { "users.archetypes[].stays", "users.archetypes.leaver.stays=30d" },
        { "users.archetypes[].stays", "users.archetypes.leaver.stays={ dist: exponential, mean: 5y }" },
        { "users.archetypes[].posting", "users.archetypes.casual.posting=1" },
        { "users.archetypes[].following", "users.archetypes.casual.following=3" },
        { "users.archetypes[].liking", "users.archetypes.casual.liking=1.5" },
        { "users.archetypes[].commenting", "users.archetypes.casual.commenting=1.5" },
        { "users.time-zones[].share", "users.time-zones[0].share=1" },
        { "users.activity", "users.activity={ dist: lognorm, median: 1, sigma: 1 }" },
        { "users.activity-correlation", "users.activity-correlation=0.2" },
        { "content.breadth", "content.breadth=1" },
        { "content.community-interest", "content.community-interest=0.1" },
        { "content.of-theme", "content.of-theme=0.4" },
        { "content.popularity", "content.popularity=1.3" },
        { "content.popularity", "content.popularity=0.3" },
        { "content.tags-per-photo", "content.tags-per-photo=3" },
        { "content.affinity", "content.affinity=12" },
        { "content.affinity", "content.affinity=0" },
        { "graph.follows-per-user", "graph.follows-per-user=40" },
        { "graph.out-degree", "graph.out-degree={ dist: lognorm, median: 1, sigma: 1 }" },
        { "graph.out-degree", "graph.out-degree=1" },
        { "graph.in-degree", "graph.in-degree={ dist: pareto, least: 1, exponent: 4 }" },
        { "graph.in-degree", "graph.in-degree={ dist: lognorm, median: 1, sigma: 2.5 }" },
        { "graph.reciprocity", "graph.reciprocity=0.5" },
        { "graph.homophily", "graph.homophily=0.9" },
        { "graph.homophily", "graph.homophily=0.1" },
        { "graph.closure", "graph.closure=0.5" },
        { "graph.delay", "graph.delay={ dist: exponential, mean: 90d }" },
        { "graph.delay", "graph.delay=3d" },
        { "graph.community-sizes", "graph.community-sizes=1.5" },
        { "engagement.likes.per-photo", "engagement.likes.per-photo=25" },
        { "engagement.likes.from-followers", "engagement.likes.from-followers=0.3" },
        { "engagement.likes.decay", "engagement.likes.decay={ dist: weibull, shape: 0.6, scale: 24h }" },
        { "engagement.likes.decay", "engagement.likes.decay={ dist: weibull, shape: 1.2, scale: 9h }" },
        { "engagement.likes.dispersion", "engagement.likes.dispersion=1" },
        { "engagement.likes.dispersion", "engagement.likes.dispersion=infinite" },
        { "engagement.comments.decay", "engagement.comments.decay=1d" },
        { "engagement.comments.dispersion", "engagement.comments.dispersion=5" },
        { "engagement.hour-of-posting", "engagement.hour-of-posting=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]" },
        { "engagement.texts.languages", "engagement.texts.languages={ en: 0.3, de: 0.4 }" },
        { "engagement.texts.positive", "engagement.texts.positive=0.7" },
        { "engagement.texts.negative", "engagement.texts.negative=0.1" },
        { "engagement.texts.of-theme", "engagement.texts.of-theme=0.5" },
    };

    [Fact]
    public void World_that_was_asked_for_passes_in_everything() => Assert.DoesNotContain(Held(), knob => !knob.Passed);

    [Theory]
    [MemberData(nameof(Wishes))]
    public void World_that_is_off_what_was_asked_for_fails(string knob, string wish)
    {
        var results = Held(wish).Where(result => result.Knob == knob).ToList();
        Assert.Contains(Held(), result => result.Knob == knob && result.Passed);
        Assert.Contains(results, result => !result.Passed);
    }

    [Theory]
    [InlineData("tiny", 1, 2, 3, 4, 5)]
    [InlineData("realistic", 4, 5)]
    public void Presets_pass_in_everything(string preset, params int[] seeds) => Assert.All(seeds, seed =>
    {
        var world = WorldGenerator.Generate(ScenarioReader.Read(preset, [], seed), new MemorySink(), 2, null, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(world.Knobs, knob => !knob.Passed);
    });

    private static Scenario Read(params string[] sets) => ScenarioReader.Read("realistic", [.. s_small, .. sets], 7);

    private static IReadOnlyList<KnobResult> Held(params string[] sets) => SocialAchievements.Of(Read(sets), s_drawn.Value);
}
