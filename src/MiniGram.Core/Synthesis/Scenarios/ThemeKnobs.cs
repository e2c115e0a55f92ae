namespace MiniGram.Synthesis.Scenarios;

/// <summary>A theme with its tags.</summary>
internal sealed record ThemeKnobs
{
    [Knob("As in truth/themes.csv.")]
    public string Name { get; init; } = "";

    [Knob("The tags, most popular first.", Least = 1)]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Knob("How much is posted of it, relative to the other themes.", Min = 0)]
    public double Weight { get; init; } = 1;

    [Knob("How many times as many likes and comments its photos get.", Min = 0, Max = 1_000)]
    public double Lift { get; init; } = 1;

    [Knob("The name of a rhythm under time.rhythms in which it is posted, instead of the archetype's; empty for none.")]
    public string Rhythm { get; init; } = "";
}
