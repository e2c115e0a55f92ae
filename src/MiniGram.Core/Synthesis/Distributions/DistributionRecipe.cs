namespace MiniGram.Synthesis.Distributions;

/// <summary>One way to say which member of a family is meant.</summary>
/// <param name="Parameters">The keys that must all be given, and no other.</param>
/// <param name="Make">From their values in that order.</param>
internal sealed record DistributionRecipe(IReadOnlyList<string> Parameters, Func<IReadOnlyList<IReadOnlyList<double>>, DistributionWish> Make)
{
    /// <summary>Whether it is given as a list of numbers.</summary>
    public static bool IsList(string parameter) => parameter is "values" or "weights";
}
