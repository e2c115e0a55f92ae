namespace MiniGram.Synthesis.Scenarios;

/// <summary>A part of the world.</summary>
internal sealed record TimeZoneKnobs
{
    [Knob("Local time minus UTC.", Min = -43_200, Max = 50_400, Unit = KnobUnit.Duration)]
    public double Offset { get; init; }

    [Knob("How many of the users live there, relative to the sum of all shares.", Min = 0)]
    public double Share { get; init; } = 1;
}
