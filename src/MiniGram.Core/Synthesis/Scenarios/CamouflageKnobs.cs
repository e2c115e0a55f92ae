using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>What bots like beside, so as to look like people.</summary>
internal sealed record CamouflageKnobs
{
    [Knob("none; random: photos by lot; popularity: photos by the likes they get; hijacked: the bots are people's accounts, with all that those do.")]
    public CamouflageKind Kind { get; init; } = CamouflageKind.None;

    [Knob("How many likes of camouflage for each like of the plan, with random and popularity.", Min = 0, Max = 100)]
    public double Likes { get; init; } = 1;
}
