namespace MiniGram.Synthesis.Scenarios;

/// <summary>Honest people who look like bots.</summary>
internal sealed record LookAlikeKnobs
{
    [Knob("People who like nearly every photo of one account soon after it was posted.")]
    public FanClubKnobs FanClubs { get; init; } = new();

    [Knob("Photos for which many people are called to like within a short time.")]
    public ContestKnobs Contests { get; init; } = new();
}
