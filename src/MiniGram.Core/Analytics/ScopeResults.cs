using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Themes;

namespace MiniGram.Analytics;

/// <summary>What was computed of one scope.</summary>
/// <param name="Figures">Completed from the tests.</param>
/// <param name="Evidence">That the tests were run on.</param>
/// <param name="Headlines">The fixed family.</param>
/// <param name="Boosted">One item for each author that was tested; empty where suspected bots do not discriminate.</param>
/// <param name="Themes">Those with at least one photo, most photos first.</param>
internal sealed record ScopeResults(
    FigureSet Figures,
    EvidenceSet Evidence,
    IReadOnlyList<HeadlineTest> Headlines,
    IReadOnlyList<BoostedAuthor> Boosted,
    IReadOnlyList<ThemeResult> Themes)
{
    /// <summary>The headline of that id, or null.</summary>
    public HeadlineTest? Headline(string id) => Headlines.FirstOrDefault(headline => headline.Id == id);
}
