using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Photos for which many people are called to like.</summary>
internal sealed record ContestKnobs
{
    [Knob("How many contests, each of one photo.", Min = 0, Max = 1_000_000)]
    public int Count { get; init; }

    [Knob("How many people like it.", Min = 1)]
    public Distribution Size { get; init; } = Distribution.Constant(100);

    [Knob("Within what time of the call.", Min = 1, Unit = KnobUnit.Duration)]
    public double Window { get; init; } = 2 * 3_600;
}
