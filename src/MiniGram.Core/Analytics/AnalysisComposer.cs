using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Segments;
using MiniGram.Warehouse;

namespace MiniGram.Analytics;

/// <summary>Puts the analysis together from what was read and tested; no input or output.</summary>
internal static class AnalysisComposer
{
    /// <summary>Findings, summary, recommendations and the audit of definitions.</summary>
    /// <param name="context">Both scopes.</param>
    /// <param name="all">Of everybody's likes, comments and follows.</param>
    /// <param name="people">Without suspected bots'.</param>
    /// <param name="segments">In the scope that the report tells.</param>
    /// <param name="exhibits">The same, with theme totals.</param>
    /// <param name="audit">Of the data.</param>
    public static Analysis Compose(
        FindingContext context,
        ScopeResults all,
        ScopeResults people,
        IReadOnlyList<UserSegment> segments,
        ExhibitSet exhibits,
        IReadOnlyList<AuditEntry> audit)
    {
        var findings = FindingWriter.Write(context);
        var recommendations = Recommender.Write(context, findings, segments);
        return new(
            context.Dataset,
            context.Parameters,
            all.Figures,
            people.Figures,
            findings,
            ExecutiveSummary.Write(findings, context),
            recommendations,
            segments,
            exhibits,
            [.. audit, .. context.Definitions.Audit()]);
    }
}
