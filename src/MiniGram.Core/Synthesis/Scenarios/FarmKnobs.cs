using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts that sell likes to customers.</summary>
internal sealed record FarmKnobs
{
    [Knob("How many farms.", Min = 0, Max = 1_000_000)]
    public int Count { get; init; }

    [Knob("How many accounts a farm has.", Min = 1)]
    public Distribution Size { get; init; } = Distribution.Constant(30);

    [Knob("How many customers a farm has, people who post.", Min = 1)]
    public Distribution Customers { get; init; } = Distribution.Constant(3);

    [Knob("How many likes each photo of a customer gets from the farm, at most its size.", Min = 0)]
    public Distribution LikesPerPhoto { get; init; } = Distribution.Uniform(10, 25);

    [Knob("burst: within an hour after the photo. drip: over its first days.")]
    public FarmDelivery Delivery { get; init; } = FarmDelivery.Burst;

    [Knob("How much their times stray from their plan; shared: as bots.jitter says.", Min = 0, Unit = KnobUnit.Duration, Otherwise = "shared")]
    public Distribution? Jitter { get; init; }

    [Knob("What they like beside; shared: as bots.camouflage says.", Otherwise = "shared")]
    public CamouflageKnobs? Camouflage { get; init; }
}
