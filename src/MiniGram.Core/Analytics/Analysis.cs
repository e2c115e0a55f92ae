using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Segments;
using MiniGram.Warehouse;

namespace MiniGram.Analytics;

/// <summary>Everything the report tells, before it is rendered.</summary>
/// <param name="Dataset">Where it comes from.</param>
/// <param name="Parameters">As resolved, <see cref="AnalysisParameters.AsOf"/> included.</param>
/// <param name="Figures">With suspected bots.</param>
/// <param name="FiguresWithoutSuspectedBots">The same without their likes, comments and follows.</param>
/// <param name="Findings">In the order of the areas, headlines first within each.</param>
/// <param name="Summary">Five sentences, written from the findings.</param>
/// <param name="Recommendations">In the order in which to act.</param>
/// <param name="Segments">Written beside the report.</param>
/// <param name="Exhibits">Series for charts.</param>
/// <param name="Audit">Of the data and of the definitions.</param>
public sealed record Analysis(
    DatasetDescription Dataset,
    AnalysisParameters Parameters,
    FigureSet Figures,
    FigureSet FiguresWithoutSuspectedBots,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Summary,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyList<UserSegment> Segments,
    ExhibitSet Exhibits,
    IReadOnlyList<AuditEntry> Audit)
{
    /// <summary>The figures that the report tells.</summary>
    public FigureSet Told => Parameters.ExcludeSuspectedBots ? FiguresWithoutSuspectedBots : Figures;
}
