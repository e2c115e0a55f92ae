using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Groups of accounts that comment on each other's photos.</summary>
internal sealed record PodKnobs
{
    [Knob("How many pods.", Min = 0, Max = 1_000_000)]
    public int Count { get; init; }

    [Knob("How many accounts a pod has.", Min = 2)]
    public Distribution Size { get; init; } = Distribution.Constant(8);

    [Knob("The probability that a member comments on a photo of another.", Min = 0, Max = 1)]
    public double Share { get; init; } = 0.8;

    [Knob("Within what time after the photo.", Min = 1, Unit = KnobUnit.Duration)]
    public double Window { get; init; } = 1_800;

    [Knob("How much their times stray from their plan; shared: as bots.jitter says.", Min = 0, Unit = KnobUnit.Duration, Otherwise = "shared")]
    public Distribution? Jitter { get; init; }

    [Knob("Whether they are people's accounts, with all that those do; shared: when bots.camouflage.kind is hijacked.", Otherwise = "shared")]
    public bool? Hijacked { get; init; }
}
