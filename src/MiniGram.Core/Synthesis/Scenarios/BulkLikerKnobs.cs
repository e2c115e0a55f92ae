using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts that like a great many photos.</summary>
internal sealed record BulkLikerKnobs
{
    [Knob("How many accounts.", Min = 0, Max = 10_000_000)]
    public int Count { get; init; }

    [Knob("What share of all photos each likes.", Min = 0, Max = 1)]
    public Distribution PhotoShare { get; init; } = Distribution.Uniform(0.05, 0.07);

    [Knob("Within what time of the first to the last like a bot does a day's work.", Min = 1, Unit = KnobUnit.Duration)]
    public double Session { get; init; } = 4 * 3_600;

    [Knob("How much their times stray from their plan; shared: as bots.jitter says.", Min = 0, Unit = KnobUnit.Duration, Otherwise = "shared")]
    public Distribution? Jitter { get; init; }

    [Knob("What they like beside; shared: as bots.camouflage says.", Otherwise = "shared")]
    public CamouflageKnobs? Camouflage { get; init; }
}
