namespace MiniGram.Synthesis.Scenarios;

/// <summary>When users register.</summary>
internal sealed record RegistrationKnobs
{
    [Knob("A year's registrations over those of the year before, minus 1: 0.3 is 30 % more each year.", Min = -0.95, Max = 20)]
    public double YearlyGrowth { get; init; }

    [Knob("A weight for each month of the year, January first.", Min = 0, Length = 12)]
    public IReadOnlyList<double> Season { get; init; } = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Knob("Whether hours and weekdays of registrations follow the rhythm of the user's archetype.")]
    public bool Rhythm { get; init; } = true;

    [Knob("Times at which more than usual register.")]
    public IReadOnlyList<CampaignKnobs> Campaigns { get; init; } = [];
}
