namespace MiniGram.Synthesis.Scenarios;

/// <summary>When people are awake, and what lifts a day above others.</summary>
internal sealed record TimeKnobs
{
    [Knob("Weights of the hours of the week in local time, which archetypes and tag themes name.")]
    public IReadOnlyList<RhythmKnobs> Rhythms { get; init; } = [new()];

    [Knob("Holidays, contests, news: days on which more is posted, and of what.")]
    public IReadOnlyList<EventKnobs> Events { get; init; } = [];
}
