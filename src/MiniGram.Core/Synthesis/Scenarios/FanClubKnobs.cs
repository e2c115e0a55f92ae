using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>People who like nearly every photo of one account.</summary>
internal sealed record FanClubKnobs
{
    [Knob("How many clubs.", Min = 0, Max = 1_000_000)]
    public int Count { get; init; }

    [Knob("How many people in a club.", Min = 1)]
    public Distribution Size { get; init; } = Distribution.Constant(20);

    [Knob("The probability with which each likes a photo of the account.", Min = 0, Max = 1)]
    public double Share { get; init; } = 0.9;

    [Knob("How long after the photo.", Min = 0, Unit = KnobUnit.Duration)]
    public Distribution Delay { get; init; } = Distribution.Exponential(1_800);
}
