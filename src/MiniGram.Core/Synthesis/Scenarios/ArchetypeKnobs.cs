using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>A kind of people.</summary>
internal sealed record ArchetypeKnobs
{
    [Knob("Its name, as in truth/users.csv.")]
    public string Name { get; init; } = "regular";

    [Knob("How many of the users, relative to the sum of all shares.", Min = 0)]
    public double Share { get; init; } = 1;

    [Knob("How much they post, over an average person.", Min = 0)]
    public double Posting { get; init; } = 1;

    [Knob("How much they like, over an average person.", Min = 0)]
    public double Liking { get; init; } = 1;

    [Knob("How much they comment, over an average person.", Min = 0)]
    public double Commenting { get; init; } = 1;

    [Knob("How many they follow, over an average person.", Min = 0)]
    public double Following { get; init; } = 1;

    [Knob("The name of their rhythm under time.rhythms.")]
    public string Rhythm { get; init; } = "everyday";

    [Knob("How long after registering they leave for good; constant 0 means never.", Min = 0, Unit = KnobUnit.Duration)]
    public Distribution Stays { get; init; } = Distribution.Constant(0);

    [Knob("The date on which all of them leave for good, or none.", Otherwise = "none")]
    public DateTime? ChurnedAt { get; init; }
}
