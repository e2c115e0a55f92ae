using MiniGram.Model;
using MiniGram.Reporting;
using MiniGram.Reporting.Generation;
using MiniGram.Reporting.Output;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;

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
        var result = new GenerationResult(source.Name, source.About, source.Seed, source.Yaml, ExportFormats.Word(request.Export.Format), world, files, check, ReportVersions.Of("").Minigram);
        GenerationWriter.Write(result, output.Aside, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        output.Publish();
        return (result, output.Target);
    }

    private static (GeneratedWorld World, IReadOnlyList<ExportedFile> Files) Fill(GenerationRequest request, string folder, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var export = DatasetExport.Begin(folder, request.Export);
        var world = request.Source.Fill(export, request.Threads, progress.Generating, cancellationToken);
        return (world, export.Finish());
    }

    private static WorldCheck Check(GenerationRequest request, string folder, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        var options = WarehouseOptions.Default with { Threads = request.Threads };
        using var dataset = DatasetLoader.Load(new LoadRequest(folder, options, RejectedFolder: null, AsOf: null, IncludeCommentText: false), progress.Loading, cancellationToken);
        return WorldCheck.Of(dataset, request.Source.Faults);
    }
}
