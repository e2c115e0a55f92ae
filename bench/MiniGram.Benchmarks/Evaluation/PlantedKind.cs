namespace MiniGram.Benchmarks.Evaluation;

/// <summary>A way to draw worlds with effects that must be found.</summary>
/// <param name="Name">As the table of the docs prints it.</param>
/// <param name="Description">What is planted.</param>
/// <param name="Planted">The headlines that must be significant, each with its item that must be when the world names one, such as a tag; else null. Empty where customers are what must be found.</param>
/// <param name="Create">Draws one from a seed.</param>
internal sealed record PlantedKind(string Name, string Description, IReadOnlyList<(string Headline, string? Item)> Planted, Func<Dice, World> Create)
{
    /// <summary>Whether it must be found; else the table only states how often it is.</summary>
    public bool IsGoal { get; init; } = true;
}
