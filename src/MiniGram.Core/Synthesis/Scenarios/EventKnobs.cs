namespace MiniGram.Synthesis.Scenarios;

/// <summary>A time at which more than usual is posted.</summary>
internal sealed record EventKnobs
{
    [Knob("As in truth/events.csv.")]
    public string Name { get; init; } = "event";

    [Knob("Its first moment, UTC.")]
    public DateTime At { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Knob("How long it lasts.", Min = 3_600, Unit = KnobUnit.Duration)]
    public double Width { get; init; } = 86_400;

    [Knob("How many times the usual rate of photos.", Min = 0, Max = 10_000)]
    public double Lift { get; init; } = 2;

    [Knob("The same every year.")]
    public bool Yearly { get; init; }

    [Knob("A tag that the photos of the event carry, or none.")]
    public string Tag { get; init; } = "";

    [Knob("The share of the photos posted during the event that carry its tag.", Min = 0, Max = 1)]
    public double TagShare { get; init; } = 0.5;
}
