using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Groups of accounts that like the same photos within a short time.</summary>
internal sealed record RingKnobs
{
    [Knob("How many rings.", Min = 0, Max = 1_000_000)]
    public int Count { get; init; }

    [Knob("How many accounts in a ring.", Min = 2)]
    public Distribution Size { get; init; } = Distribution.Constant(10);

    [Knob("How many photos a ring likes.", Min = 1)]
    public Distribution Targets { get; init; } = Distribution.Constant(100);

    [Knob("The share of its ring's targets that each account likes.", Min = 0, Max = 1)]
    public double Share { get; init; } = 0.9;

    [Knob("Within what time all of a ring like a target.", Min = 1, Unit = KnobUnit.Duration)]
    public double Window { get; init; } = 60;

    [Knob("How much their times stray from their plan; shared: as bots.jitter says.", Min = 0, Unit = KnobUnit.Duration, Otherwise = "shared")]
    public Distribution? Jitter { get; init; }

    [Knob("What they like beside; shared: as bots.camouflage says.", Otherwise = "shared")]
    public CamouflageKnobs? Camouflage { get; init; }
}
