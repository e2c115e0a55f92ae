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
        { "users.activity", "users.activity={ dist: lognorm, median: 1, sigma: 0.25 }" },
        { "photos.quality", "photos.quality={ dist: lognorm, median: 1, sigma: 1 }" },
        { "photos.quality", "photos.quality=1" },
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
        { "graph.in-degree", "graph.in-degree={ dist: lognorm, median: 1, sigma: 2 }" },
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

    private static readonly string[] s_attacked =
    [
        .. s_small, "photos.count=4000", "bots.bulk-likers.count=8", "bots.rings={ count: 4, window: 2h }", "bots.farms={ count: 2, size: 30, customers: 20 }", "bots.pods={ count: 6, size: 10 }", "bots.churners={ count: 6, follows: 200 }",
        "bots.camouflage={ kind: popularity, likes: 1 }", "bots.jitter={ dist: exponential, mean: 2h }", "bots.rings.jitter=20m", "bots.farms.camouflage={ kind: random, likes: 3 }",
        "look-alikes={ fan-clubs: { count: 20, size: 15 }, contests: { count: 8, size: 100 } }",
    ];

    private static readonly Lazy<DrawnWorld> s_attack = new(() => WorldGenerator.Draw(Attack(), new MemorySink(), 2, default));

    public static TheoryData<string, string> Plans => new()
    {
        { "bots.bulk-likers.count", "bots.bulk-likers.count=9" },
        { "bots.bulk-likers.session", "bots.bulk-likers.session=6h" },
        { "bots.rings.count", "bots.rings.count=5" },
        { "bots.rings.size", "bots.rings.size=20" },
        { "bots.rings.targets", "bots.rings.targets=130" },
        { "bots.rings.share", "bots.rings.share=0.7" },
        { "bots.rings.window", "bots.rings.window=1h" },
        { "bots.rings.jitter", "bots.rings.jitter=10m" },
        { "bots.farms.size", "bots.farms.size=40" },
        { "bots.farms.customers", "bots.farms.customers=30" },
        { "bots.farms.likes-per-photo", "bots.farms.likes-per-photo={ dist: uniform, from: 1, to: 5 }" },
        { "bots.farms.delivery", "bots.farms.delivery=drip" },
        { "bots.farms.camouflage.likes", "bots.farms.camouflage.likes=2" },
        { "bots.farms.camouflage.kind", "bots.farms.camouflage.kind=popularity" },
        { "bots.pods.size", "bots.pods.size=14" },
        { "bots.pods.share", "bots.pods.share=0.3" },
        { "bots.pods.window", "bots.pods.window=2h" },
        { "bots.churners.follows", "bots.churners.follows=300" },
        { "bots.churners.unfollowed", "bots.churners.unfollowed=0.3" },
        { "bots.churners.follow-back", "bots.churners.follow-back=0.4" },
        { "bots.jitter", "bots.jitter={ dist: exponential, mean: 3h }" },
        { "bots.jitter", "bots.jitter=0" },
        { "bots.camouflage.likes", "bots.camouflage.likes=2" },
        { "bots.camouflage.kind", "bots.camouflage.kind=random" },
        { "look-alikes.fan-clubs.size", "look-alikes.fan-clubs.size=22" },
        { "look-alikes.fan-clubs.share", "look-alikes.fan-clubs.share=0.6" },
        { "look-alikes.fan-clubs.delay", "look-alikes.fan-clubs.delay={ dist: exponential, mean: 2h }" },
        { "look-alikes.contests.size", "look-alikes.contests.size=130" },
        { "look-alikes.contests.window", "look-alikes.contests.window=3h" },
    };

    [Fact]
    public void World_under_attack_that_was_asked_for_passes_in_everything() => Assert.DoesNotContain(SocialAchievements.Of(Attack(), s_attack.Value), knob => !knob.Passed);

    [Theory]
    [MemberData(nameof(Plans))]
    public void Bots_that_are_off_what_was_asked_for_fail(string knob, string wish)
    {
        Assert.Contains(SocialAchievements.Of(Attack(), s_attack.Value), result => result.Knob == knob && result.Passed);
        Assert.Contains(SocialAchievements.Of(Attack(wish), s_attack.Value), result => result.Knob == knob && !result.Passed);
    }

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
    [InlineData("realistic", 4)]
    public void Presets_pass_in_everything(string preset, params int[] seeds) => Assert.All(seeds, seed =>
    {
        var world = WorldGenerator.Generate(ScenarioReader.Read(preset, [], seed), new MemorySink(), 2, null, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(world.Knobs, knob => !knob.Passed);
    });

    // What a preset says of numbers goes along with how many users there are.
    [Theory]
    [InlineData("tiny", "users.count=150")]
    [InlineData("realistic", "users.count=500", "photos.count=3000")]
    [InlineData("realistic", "users.count=20000", "photos.count=1000", "engagement.likes.per-photo=5", "engagement.comments.per-photo=3")]
    [InlineData("attack-4", "users.count=1000", "photos.count=3000")]
    [InlineData("city", "users.count=1000", "photos.count=3000")]
    public void Presets_of_other_sizes_pass_in_everything(string preset, params string[] sets)
    {
        var world = WorldGenerator.Generate(ScenarioReader.Read(preset, sets, 2), new MemorySink(), 2, null, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(world.Knobs, knob => !knob.Passed);
    }

    private static Scenario Read(params string[] sets) => ScenarioReader.Read("realistic", [.. s_small, .. sets], 7);

    private static Scenario Attack(params string[] sets) => ScenarioReader.Read("realistic", [.. s_attacked, .. sets], 7);

    private static IReadOnlyList<KnobResult> Held(params string[] sets) => SocialAchievements.Of(Read(sets), s_drawn.Value);
}
