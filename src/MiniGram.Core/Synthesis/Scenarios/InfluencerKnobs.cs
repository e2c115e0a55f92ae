using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts whose number of followers is set.</summary>
internal sealed record InfluencerKnobs
{
    [Knob("How many of the users, 0 to 1.", Min = 0, Max = 1)]
    public double Share { get; init; }

    [Knob("How many followers each has, as a share of all users.", Min = 0, Max = 1)]
    public Distribution FollowerShare { get; init; } = Distribution.Uniform(0.1, 0.2);
}
