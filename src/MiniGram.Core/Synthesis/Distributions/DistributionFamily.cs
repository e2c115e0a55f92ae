namespace MiniGram.Synthesis.Distributions;

/// <summary>A family as it is written: <c>{ dist: lognorm, mean: 12, sigma: 1 }</c>.</summary>
/// <param name="Name">The word after <c>dist</c>.</param>
/// <param name="About">What it is for.</param>
/// <param name="Unitless">The parameters that are bare numbers even where the knob is a duration or rate.</param>
/// <param name="Recipes">The ways to choose a member, the natural parameters first.</param>
internal sealed record DistributionFamily(string Name, string About, IReadOnlyList<string> Unitless, IReadOnlyList<DistributionRecipe> Recipes)
{
    /// <summary>Every key that some recipe takes.</summary>
    public IReadOnlyList<string> Parameters { get; } = [.. Recipes.SelectMany(recipe => recipe.Parameters).Distinct(StringComparer.Ordinal)];
}
