using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Recommendations;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Json;

/// <summary>The shape of <c>report.json</c>.</summary>
internal sealed record ReportDocument(
    int Schema,
    ReportVersions Versions,
    DatasetDescription Dataset,
    IReadOnlyDictionary<string, object?> Parameters,
    IReadOnlyList<string> Summary,
    FigureSet Figures,
    FigureSet FiguresWithoutSuspectedBots,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyList<SegmentDescription> Segments,
    ExhibitSet Exhibits,
    IReadOnlyList<AuditEntry> Audit)
{
    /// <summary>Raised when a reader of the last version would misread this one.</summary>
    public static int SchemaVersion => 1;

    public static ReportDocument Of(Analysis analysis, ReportVersions versions) => new(
        SchemaVersion,
        versions,
        analysis.Dataset,
        ParameterList.Of(analysis.Parameters).ToDictionary(entry => entry.Name, entry => entry.Value),
        analysis.Summary,
        analysis.Figures,
        analysis.FiguresWithoutSuspectedBots,
        analysis.Findings,
        analysis.Recommendations,
        [.. analysis.Segments.Select(SegmentDescription.Of)],
        analysis.Exhibits,
        analysis.Audit);
}
