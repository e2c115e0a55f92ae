using MiniGram.Model;
using MiniGram.Synthesis.Published;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>A world of the published process passes what it was drawn for, and fails where it is held against another wish.</summary>
public sealed class PublishedAchievementTests
{
    private static readonly string[] s_small =
    [
        "users.count=1000", "photos.count=3000", "published={ photo-tags: 3000, likes: 20000, commented-photos: 2000, follows: 8000, bots: 8, likes-per-bot: { dist: uniform, from: 200, to: 300 } }",
        "published.influencers=20", "published.influencer-followers={ dist: uniform, from: 101, to: 120 }",
    ];

    private static readonly Lazy<PublishedWorld> s_drawn = new(() => PublishedWorld.Draw(Read()));

    public static TheoryData<string, string> Wishes => new()
    {
        { "users.count", "users.count=1001" },
        { "photos.count", "photos.count=3001" },
        { "published.bots", "published.bots=9" },
        { "published.likes-per-bot", "published.likes-per-bot={ dist: uniform, from: 320, to: 420 }" },
        { "published.influencers", "published.influencers=19" },
        { "published.influencer-followers", "published.influencer-followers={ dist: uniform, from: 121, to: 140 }" },
        { "published.influencer-followers", "published.influencer-followers={ dist: uniform, from: 81, to: 100 }" },
        { "published.likes", "causality=strict" },
        { "published.commented-photos", "causality=strict" },
        { "published.follows", "causality=strict" },
        { "published.comments-per-photo", "published.comments-per-photo={ dist: normal, mean: 20, sigma: 15 }" },
    };

    [Fact]
    public void World_that_was_asked_for_passes_in_everything() => Assert.DoesNotContain(Held(), knob => !knob.Passed);

    [Theory]
    [MemberData(nameof(Wishes))]
    public void World_that_is_off_what_was_asked_for_fails(string knob, string wish)
    {
        Assert.Contains(Held(), result => result.Knob == knob && result.Passed);
        Assert.Contains(Held(wish), result => result.Knob == knob && !result.Passed);
    }

    private static Scenario Read(params string[] sets) => ScenarioReader.Read("classic", [.. s_small, .. sets], 7);

    private static IReadOnlyList<KnobResult> Held(params string[] sets) => PublishedAchievements.Of(Read(sets), s_drawn.Value);
}
