using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Accounts that act for other reasons than liking a photo. They are users like others, counted in users.count.</summary>
internal sealed record BotKnobs
{
    [Knob("Accounts that like a great many photos.")]
    public BulkLikerKnobs BulkLikers { get; init; } = new();

    [Knob("Groups of accounts that like the same photos within a short time of each other.")]
    public RingKnobs Rings { get; init; } = new();

    [Knob("Accounts that sell likes to customers.")]
    public FarmKnobs Farms { get; init; } = new();

    [Knob("Groups of accounts that comment on each other's photos.")]
    public PodKnobs Pods { get; init; } = new();

    [Knob("Accounts that follow to be followed back, and unfollow.")]
    public ChurnerKnobs Churners { get; init; } = new();

    [Knob("What bots like beside, so as to look like people; each kind can have its own.")]
    public CamouflageKnobs Camouflage { get; init; } = new();

    [Knob("How much a bot's time strays from its plan; each kind can have its own.", Min = 0, Unit = KnobUnit.Duration)]
    public Distribution Jitter { get; init; } = Distribution.Constant(0);
}
