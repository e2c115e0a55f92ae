namespace MiniGram.Synthesis.Scenarios;

/// <summary>A time at which more than usual register.</summary>
internal sealed record CampaignKnobs
{
    [Knob("Its first moment, UTC.")]
    public DateTime At { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Knob("How long it lasts.", Min = 1, Unit = KnobUnit.Duration)]
    public double Width { get; init; } = 7 * 86_400;

    [Knob("How many times the usual rate of registrations.", Min = 0, Max = 10_000)]
    public double Lift { get; init; } = 3;
}
