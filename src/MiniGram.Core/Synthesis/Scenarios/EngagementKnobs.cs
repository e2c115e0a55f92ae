using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>What photos get.</summary>
internal sealed record EngagementKnobs
{
    [Knob("Likes by people (bots come on top).")]
    public ReactionKnobs Likes { get; init; } = new() { PerPhoto = 17 };

    [Knob("Comments by people (bots come on top).")]
    public ReactionKnobs Comments { get; init; } = new() { PerPhoto = 14 };

    [Knob("Weights of the hours of the day, in the author's local time, by which a photo posted then gets more; midnight first.", Min = 0, Length = 24)]
    public IReadOnlyList<double> HourOfPosting { get; init; } = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Knob("What comments say.")]
    public TextKnobs Texts { get; init; } = new();
}
