using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Comparison;

/// <summary>A figure without an interval that two reports can be compared in.</summary>
/// <param name="Finding">The finding whose SQL returns it.</param>
/// <param name="Name">In a sentence: 'users', 'highly engaged photos'.</param>
/// <param name="Path">Below <c>figures</c>; of a list its length counts.</param>
/// <param name="Of">The same of this report; null where it is undefined.</param>
internal sealed record ComparedFigure(string Finding, string Name, string Path, Func<FigureSet, double?> Of)
{
    /// <summary>From where on the definition counts someone or something in; null where it has no threshold of its own.</summary>
    public (string Path, Func<FigureSet, double?> Of)? Threshold { get; init; }
}
