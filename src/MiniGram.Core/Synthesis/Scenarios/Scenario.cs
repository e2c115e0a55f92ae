namespace MiniGram.Synthesis.Scenarios;

/// <summary>A world as it is wished for: every knob with its value. Read it with <see cref="ScenarioReader"/>.</summary>
/// <remarks>A property is a key of the YAML file: <c>YearlyGrowth</c> is <c>yearly-growth</c>. A new knob is a new property with its <see cref="KnobAttribute"/>, and nothing else.</remarks>
public sealed record Scenario
{
    [Knob("One or two sentences on what this world is for.")]
    internal string About { get; init; } = "";

    [Knob("Whatever else is the same, another seed gives another world of the same kind.", Min = 0, Max = long.MaxValue)]
    internal long Seed { get; init; } = 1;

    [Knob("The first moment of the world, UTC.")]
    internal DateTime From { get; init; } = new(2014, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Knob("The first moment after it, UTC.")]
    internal DateTime Until { get; init; } = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Knob("social: people with interests, rhythms and friends. published: the uniform draws of the published report, set under 'published'.")]
    internal WorldProcess Process { get; init; } = WorldProcess.Social;

    [Knob("strict: nothing happens before what it needs exists. legacy: likes, comments and follows are dated from the earlier of their two parents on, as in the published data.")]
    internal Causality Causality { get; init; } = Causality.Strict;

    [Knob("Who there is.")]
    internal UserKnobs Users { get; init; } = new();

    [Knob("When people are awake, and what lifts a day above others.")]
    internal TimeKnobs Time { get; init; } = new();

    [Knob("Who follows whom.")]
    internal GraphKnobs Graph { get; init; } = new();

    [Knob("What is posted.")]
    internal PhotoKnobs Photos { get; init; } = new();

    [Knob("What photos are tagged with, and what people are interested in.")]
    internal ContentKnobs Content { get; init; } = new();

    [Knob("What photos get.")]
    internal EngagementKnobs Engagement { get; init; } = new();

    [Knob("Accounts that act for other reasons than liking a photo.")]
    internal BotKnobs Bots { get; init; } = new();

    [Knob("Honest people who look like bots.")]
    internal LookAlikeKnobs LookAlikes { get; init; } = new();

    [Knob("Faults of the data, to test those who read it. None by default.")]
    internal DirtKnobs Dirt { get; init; } = new();

    [Knob("The draws of the published report; used when 'process' is published.")]
    internal PublishedKnobs Published { get; init; } = new();
}
