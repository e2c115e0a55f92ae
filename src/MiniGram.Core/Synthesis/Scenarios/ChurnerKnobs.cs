using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts that follow to be followed back, and unfollow.</summary>
internal sealed record ChurnerKnobs
{
    [Knob("How many accounts.", Min = 0, Max = 10_000_000)]
    public int Count { get; init; }

    [Knob("How many accounts each follows.", Min = 1)]
    public Distribution Follows { get; init; } = Distribution.Constant(400);

    [Knob("The share of those who follow back.", Min = 0, Max = 1)]
    public double FollowBack { get; init; } = 0.2;

    [Knob("The share that the churner has unfollowed by the end, which the data no longer shows.", Min = 0, Max = 1)]
    public double Unfollowed { get; init; } = 0.5;

    [Knob("Whether they are people's accounts, with all that those do; shared: when bots.camouflage.kind is hijacked.", Otherwise = "shared")]
    public bool? Hijacked { get; init; }
}
