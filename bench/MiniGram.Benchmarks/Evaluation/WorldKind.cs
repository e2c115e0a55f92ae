namespace MiniGram.Benchmarks.Evaluation;

/// <summary>A way to draw worlds, and what is truly there in them.</summary>
/// <param name="Name">As the table of the docs prints it.</param>
/// <param name="Description">What is drawn how.</param>
/// <param name="Truth">Headlines, or their prefixes, whose effect is truly there: no false claim when they are significant.</param>
/// <param name="Reason">Why that is the truth; empty where there is none.</param>
/// <param name="Create">Draws one from a seed.</param>
internal sealed record WorldKind(string Name, string Description, IReadOnlyList<string> Truth, string Reason, Func<Dice, World> Create)
{
    /// <summary>Whether a headline tells the truth in such a world.</summary>
    public bool IsTrue(string headline) => Truth.Any(truth => headline.StartsWith(truth, StringComparison.Ordinal));
}
