using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Who there is.</summary>
internal sealed record UserKnobs
{
    [Knob("How many users.", Min = 1, Max = 100_000_000)]
    public int Count { get; init; } = 5_000;

    [Knob("When they registered.")]
    public RegistrationKnobs Registration { get; init; } = new();

    [Knob("Hours from UTC, each with its share of the users.", Least = 1)]
    public IReadOnlyList<TimeZoneKnobs> TimeZones { get; init; } = [new()];

    [Knob("How much more or less than others one does; only ratios count, so the mean does not matter.", Min = 0)]
    public Distribution Activity { get; init; } = Distribution.LogNormal(0, 1);

    [Knob("How alike one's posting, liking, commenting and following are: the correlation of their logarithms.", Min = 0, Max = 1)]
    public double ActivityCorrelation { get; init; } = 0.6;

    [Knob("Kinds of people; the shares are relative to their sum.", Least = 1)]
    public IReadOnlyList<ArchetypeKnobs> Archetypes { get; init; } = [new()];

    [Knob("How usernames are made: names (anna.miller42), words (quietriver7) or numbered (user_17).")]
    public UsernameStyle Usernames { get; init; } = UsernameStyle.Names;
}
