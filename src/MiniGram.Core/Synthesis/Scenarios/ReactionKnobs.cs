using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Likes or comments.</summary>
internal sealed record ReactionKnobs
{
    [Knob("The mean number that a photo gets.", Min = 0)]
    public double PerPhoto { get; init; } = 10;

    [Knob("The power of the author's followers (plus 1) with which the expected number grows.", Min = 0, Max = 3)]
    public double FollowerExponent { get; init; } = 0.8;

    [Knob("The shape of the gamma by which photos alike in all else differ: small is wild, infinite is Poisson.", Min = 0.01, Infinite = true)]
    public double Dispersion { get; init; } = 2;

    [Knob("How long after the photo they come.", Min = 0, Unit = KnobUnit.Duration)]
    public Distribution Decay { get; init; } = Distribution.Weibull(0.6, 12 * 3_600);

    [Knob("The share that comes from followers; the rest finds the photo by its theme.", Min = 0, Max = 1)]
    public double FromFollowers { get; init; } = 0.7;

    [Knob("Whether they wait for hours at which the one who reacts is awake.")]
    public bool Rhythm { get; init; } = true;
}
