using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>What is posted.</summary>
internal sealed record PhotoKnobs
{
    [Knob("How many photos.", Min = 0, Max = 1_000_000_000)]
    public int Count { get; init; } = 25_000;

    [Knob("How often a user posts in the mean while they are there, such as 1/week, in place of count; none when that counts.", Min = 0, Unit = KnobUnit.Rate, Otherwise = "none")]
    public double? PerUser { get; init; }

    [Knob("How unlike in appeal photos are, whoever posts them; only ratios count.", Min = 0)]
    public Distribution Quality { get; init; } = Distribution.LogNormal(0, 0.5);
}
