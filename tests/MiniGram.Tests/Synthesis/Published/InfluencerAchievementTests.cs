using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Published;

/// <summary>How influencers' followers like and comment, and what comments say, is measured in the rows: it passes as asked for and fails against another wish.</summary>
public sealed class InfluencerAchievementTests
{
    private static readonly string[] s_small =
    [
        "users.count=1000", "photos.count=6000", "published={ photo-tags: 3000, likes: 20000, commented-photos: 2000, follows: 8000, bots: 8, likes-per-bot: { dist: uniform, from: 200, to: 300 } }",
        "published.influencers=40", "published.influencer-followers={ dist: uniform, from: 101, to: 120 }",
    ];

    private static readonly Lazy<PublishedWorld> s_drawn = new(() => PublishedWorld.Draw(Read()));

    public static TheoryData<string, string> Wishes => new()
    {
        { "published.engaged-influencers", "published.engaged-influencers=0.7" },
        { "published.liking-followers", "published.liking-followers=0.4" },
        { "published.liking-followers", "published.liking-followers=0.6" },
        { "published.commenting-followers", "published.commenting-followers=0.3" },
        { "published.commenting-followers", "published.commenting-followers=0.15" },
    };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Followers_that_are_off_what_was_asked_for_fail(string knob, string wish)
    {
        Assert.NotEmpty(Of(knob));
        Assert.All(Of(knob), result => Assert.True(result.Passed));
        Assert.All(Of(knob, wish), result => Assert.False(result.Passed));
    }

    [Theory]
    [InlineData("engagement.texts.languages", "engagement.texts.languages={ en: 0.3, de: 0.7 }")]
    [InlineData("engagement.texts.positive", "engagement.texts.positive=0.2")]
    [InlineData("engagement.texts.negative", "engagement.texts.negative=0.2")]
    public void Comments_are_held_against_what_they_are_to_say(string knob, string wish)
    {
        var told = WorldGenerator.Generate(Read(), new MemorySink(), 2, null, default).Knobs.Single(result => result.Knob == knob);
        var off = WorldGenerator.Generate(Read(wish), new MemorySink(), 2, null, default).Knobs.Single(result => result.Knob == knob);

        Assert.True(told.Passed && off.Passed);
        Assert.NotEqual(told.Target, off.Target);
        Assert.InRange(Math.Abs(told.Achieved - off.Achieved), told.Tolerance, 1); // What came moves with the wish, by more than would be let pass.
    }

    [Fact]
    public void Who_likes_every_photo_is_counted_whoever_likes_some()
    {
        var liking = Assert.Single(Of("published.liking-followers"));

        Assert.InRange(liking.Achieved, 0.45, 0.55);
        Assert.Contains("of the followers", liking.Description, StringComparison.Ordinal);
    }

    private static List<KnobResult> Of(string knob, params string[] sets) => [.. PublishedAchievements.Of(Read(sets), s_drawn.Value).Where(result => result.Knob == knob)];

    private static Scenario Read(params string[] sets) => ScenarioReader.Read("classic", [.. s_small, .. sets], 7);
}
