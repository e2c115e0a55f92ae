using MiniGram.Analytics;
using MiniGram.Analytics.Comparison;
using MiniGram.Reporting;
using MiniGram.Reporting.Output;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Reports;

/// <summary>From a folder of seven tables to a folder with the report, which is put in place in one step.</summary>
/// <param name="Analysis">What it tells.</param>
/// <param name="Sources">What was read.</param>
/// <param name="Folder">Where it stands, absolute.</param>
/// <param name="Formats">As what.</param>
internal sealed record ReportRun(Analysis Analysis, IReadOnlyList<TableSource> Sources, string Folder, IReadOnlySet<ReportFormat> Formats)
{
    /// <summary>Makes it.</summary>
    public static ReportRun Of(ReportTask task, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var output = OutputFolder.Begin(OutputKind.Report, task.Folder, task.Data);
        var request = new LoadRequest(task.Data, task.Options, Path.Combine(output.Aside, "rejected"), task.Parameters.AsOf, IncludeCommentText: false) { Name = task.Name };
        using var dataset = DatasetLoader.Load(request, progress.Loading, cancellationToken);
        var told = Analyzer.Run(dataset, task.Parameters, task.Taxonomy, progress.Steps, cancellationToken);
        if (task.Earlier is not null)
            told = ReportComparison.Add(told, task.Earlier);
        progress.Steps.Report("Writing the report");
        ReportWriter.Write(told, new ReportRequest(task.Formats, Versions(dataset.Warehouse), task.Printer), output.Aside, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        output.Publish();
        return new(told, dataset.Sources, output.Target, task.Formats);
    }

    /// <summary>What a person reads in the terminal when it is made.</summary>
    public void Print(TextWriter output)
    {
        Summary.Sources(output, Sources);
        Summary.Audit(output, Analysis.Audit);
        Summary.WhereItIs(output, Folder, Formats, Analysis);
    }

    private static ReportVersions Versions(IWarehouse warehouse)
    {
        using var connection = warehouse.Connect();
        return ReportVersions.Of((string)connection.Scalar("select version()")!);
    }
}
