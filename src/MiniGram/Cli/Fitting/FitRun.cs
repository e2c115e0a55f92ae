using MiniGram.Analytics.Measuring;
using MiniGram.Analytics.Themes;
using MiniGram.Model;
using MiniGram.Model.Measures;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Fitting;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Cli.Fitting;

/// <summary>Finds a scenario whose world resembles a data set: measures the data, guesses, makes the world, measures that the same way, and guesses better.</summary>
internal static class FitRun
{
    /// <summary>Runs to the end.</summary>
    public static FitResult Run(FitRequest request, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        var (target, data, sha256) = Measure(request, request.Data, Taxonomy.Default.ThemeOf, null, progress, cancellationToken);
        if (target.Rows["users"] == 0)
            throw new CliException([$"--data: no row of users in '{Terminal.Printable(request.Data)}' counts, so there is no one to resemble; 'minigram audit' says why."]);
        var starts = ScenarioFit.Starts(target, request.Seed, request.KeepTags);
        var next = starts.ToArray();
        var (best, process) = ((FitResult?)null, 0); // Once each process that may have made the data was tried, only the better one is.
        for (var round = 1; round <= request.Rounds; round++)
        {
            var tried = round <= starts.Count ? round - 1 : process;
            var scenario = next[tried];
            progress.Steps.Report($"Trying world {round} of {request.Rounds}");
            var (achieved, missed) = MeasureWorld(request, scenario, target, progress, cancellationToken);
            var result = new FitResult(data, sha256, scenario, round, Likeness.Of(target, achieved), missed);
            if (best is null || result.Badness < best.Badness)
                (best, process) = (result, tried);
            next[tried] = ScenarioFit.Nearer(scenario, target, achieved, Likeness.Lifts(target.Events, achieved));
        }

        return best!;
    }

    private static (WorldMeasures Measures, IReadOnlyList<KnobResult> Missed) MeasureWorld(FitRequest request, Scenario scenario, WorldMeasures target, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var folder = TemporaryFolder.Create(request.Options.TemporaryDirectory, "fit");
        IReadOnlyList<KnobResult> missed;
        using (var export = DatasetExport.Begin(folder.Path, new(ExportFormat.Csv, ExportOptions.UsualRowGroupSize)))
        {
            missed = [.. WorldGenerator.Generate(scenario, export, request.Options.Threads, progress: null, cancellationToken).Knobs.Where(knob => !knob.Passed)];
            export.Finish();
        }

        var themes = ScenarioFit.ThemesByTag(scenario); // Of tags that are numbered; those with names are held by what the data's are held by.
        return (Measure(request, folder.Path, tag => Taxonomy.Default.ThemeOf(tag) ?? themes.GetValueOrDefault(tag), target, progress, cancellationToken).Measures, missed);
    }

    private static (WorldMeasures Measures, string Name, string Sha256) Measure(FitRequest request, string folder, Func<string, string?> themeOf, WorldMeasures? other, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        using var dataset = DatasetLoader.Load(new LoadRequest(folder, request.Options, RejectedFolder: null, AsOf: null, IncludeCommentText: true), progress.Loading, cancellationToken);
        return (WorldMeter.Measure(dataset, themeOf, other, cancellationToken), dataset.Name, dataset.Sha256);
    }
}
