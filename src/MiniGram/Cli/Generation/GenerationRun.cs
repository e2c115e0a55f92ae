using MiniGram.Model;
using MiniGram.Reporting;
using MiniGram.Reporting.Generation;
using MiniGram.Reporting.Output;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;
using MiniGram.Warehouse.Export.Ordering;

namespace MiniGram.Cli.Generation;

/// <summary>Generates a world into a folder, checks it, and puts it in place in one step.</summary>
internal static class GenerationRun
{
    /// <summary>Runs to the end.</summary>
    /// <returns>What came out and the folder where it stands, absolute.</returns>
    public static (GenerationResult Result, string Folder) Run(GenerationRequest request, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var output = OutputFolder.Begin(OutputKind.World, request.Folder, dataFolder: null);
        var (world, files) = Fill(request, output.Aside, progress, cancellationToken);
        var check = request.Check ? Check(request, output.Aside, progress, cancellationToken) : null;
        progress.Steps.Report("Writing the truth and the summary");
        var source = request.Source;
        var result = new GenerationResult(source.Name, source.About, source.Seed, source.Yaml, ExportFormats.Word(request.Export.Format), world, files, check, ReportVersions.Of("").Minigram) { Period = request.Period };
        GenerationWriter.Write(result, output.Aside, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        output.Publish();
        return (result, output.Target);
    }

    private static (GeneratedWorld World, IReadOnlyList<ExportedFile> Files) Fill(GenerationRequest request, string folder, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var export = DatasetExport.Begin(folder, request.Export);
        if (request.Period is null && !request.IsByTime)
            return (request.Source.Fill(export, request.Options.Threads, progress.Generating, cancellationToken), export.Finish());
        using var ordered = new TimeOrderedSink(export, request.Options, request.Period ?? Period.Always, cancellationToken);
        var world = request.Source.Fill(ordered, request.Options.Threads, progress.Generating, cancellationToken);
        return (world with { Rows = ordered.Rows }, export.Finish());
    }

    // The parents of an increment's rows are in those before it, so it alone can't tell which are missing.
    private static WorldCheck Check(GenerationRequest request, string folder, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var dataset = DatasetLoader.Load(new LoadRequest(folder, request.Options, RejectedFolder: null, AsOf: null, IncludeCommentText: false), progress.Loading, cancellationToken);
        var faults = request.Source.Faults;
        return WorldCheck.Of(dataset, request.Period is null ? faults : faults with { Orphans = null });
    }
}
