using MiniGram.Analytics;
using MiniGram.Analytics.Comparison;
using MiniGram.Analytics.Themes;
using MiniGram.Reporting;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Reports;

/// <summary>Which report to make and where.</summary>
/// <param name="Data">The folder with the seven tables.</param>
/// <param name="Folder">As asked for; made when missing.</param>
/// <param name="Options">How much of the machine to use.</param>
/// <param name="Parameters">Of the analysis.</param>
/// <param name="Taxonomy">Groups tags into themes.</param>
/// <param name="Formats">At least one.</param>
internal sealed record ReportTask(string Data, string Folder, WarehouseOptions Options, AnalysisParameters Parameters, Taxonomy Taxonomy, IReadOnlySet<ReportFormat> Formats)
{
    /// <summary>What the title calls the data set; null takes the folder's name.</summary>
    public string? Name { get; init; }

    /// <summary>The report to compare with, or null.</summary>
    public EarlierReport? Earlier { get; init; }

    /// <summary>The browser that prints the PDF; null where none is asked for.</summary>
    public string? Printer { get; init; }
}
