using MiniGram.Analytics;
using MiniGram.Analytics.Findings;

namespace MiniGram.Reporting;

/// <summary>The findings about what changed since an earlier report, which stand together and not in the areas.</summary>
internal static class EarlierChanges
{
    private const string Introduction = "quick.comparison";

    /// <summary>Introduction first; empty where nothing is compared.</summary>
    public static IReadOnlyList<Finding> Of(Analysis analysis) => analysis.Findings.Any(finding => finding.Id == Introduction)
        ? [.. analysis.Findings.Where(Is).OrderBy(finding => finding.Id == Introduction ? 0 : finding.Verdict == Verdict.Significant ? 1 : finding.Verdict == Verdict.Descriptive ? 2 : 3)]
        : [];

    /// <summary>The others of one area.</summary>
    public static IReadOnlyList<Finding> Without(Analysis analysis, string area)
    {
        var changes = Of(analysis).ToHashSet();
        return [.. analysis.Findings.Where(finding => finding.Area == area && !changes.Contains(finding))];
    }

    private static bool Is(Finding finding) => finding.Id == Introduction || finding.Id.EndsWith(".change", StringComparison.Ordinal);
}
