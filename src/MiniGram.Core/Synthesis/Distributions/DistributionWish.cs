namespace MiniGram.Synthesis.Distributions;

/// <summary>What became of a wish for a distribution: the distribution, or why it can't be had.</summary>
/// <param name="Made">Null when it can't.</param>
/// <param name="Refusal">The reason, or null.</param>
internal readonly record struct DistributionWish(Distribution? Made, string? Refusal)
{
    public static implicit operator DistributionWish(Distribution made) => new(made, null);

    public static implicit operator DistributionWish(string refusal) => new(null, refusal);
}
