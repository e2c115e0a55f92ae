using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Themes;
using MiniGram.Warehouse;

namespace MiniGram.Analytics;

/// <summary>From a loaded data set to everything that its report tells.</summary>
public static class Analyzer
{
    /// <summary>
    /// Builds the models, reads both scopes, tests the headlines and words what they carry. The same data and parameters give the same analysis,
    /// whatever the number of threads.
    /// </summary>
    /// <param name="dataset">Loaded and audited; the models are built in its warehouse.</param>
    /// <param name="parameters">The definitions; an <see cref="AnalysisParameters.AsOf"/> of null takes that of <paramref name="dataset"/>.</param>
    /// <param name="taxonomy">Which tags belong to which theme.</param>
    /// <param name="progress">Told what it is busy with, in a few words; null tells nobody.</param>
    /// <param name="cancellationToken">Stops within moments.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Analysis Run(LoadedDataset dataset, AnalysisParameters parameters, Taxonomy taxonomy, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        parameters = parameters with { AsOf = parameters.AsOf ?? dataset.AsOf };
        progress?.Report("Building the models");
        ModelRunner.Build(dataset.Warehouse, parameters, cancellationToken);

        progress?.Report("Reading the figures and testing the headlines");
        var told = parameters.ExcludeSuspectedBots ? Scope.People : Scope.All;
        ScopeResults? all = null, people = null;
        ExhibitSet? exhibits = null;
        var withoutHours = new Lazy<IReadOnlySet<string>>(() => WithoutHours(dataset.Warehouse, cancellationToken));
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.Invoke(
            options,
            () => all = Read(dataset.Warehouse, Scope.All, taxonomy, withoutHours, cancellationToken),
            () => people = Read(dataset.Warehouse, Scope.People, taxonomy, withoutHours, cancellationToken),
            () => exhibits = Exhibits(dataset.Warehouse, told));

        // What suspected bots do, and for whom, is told of the whole data in both scopes: figures, tests and segment alike. Who is an influencer, and so the
        // bots' share among all others' likes, differs between them.
        people = people! with { Figures = people.Figures with { Bots = all!.Figures.Bots }, Boosted = all.Boosted };

        progress?.Report("Wording the findings");
        var description = new DatasetDescription(dataset.Name, dataset.Sha256, dataset.First, dataset.Last, dataset.Sources);
        var context = new FindingContext(parameters, description, all!, people);
        using var connection = dataset.Warehouse.Connect();
        var segments = SegmentBuilder.Build(connection, context, cancellationToken);
        return AnalysisComposer.Compose(
            context,
            all!,
            people,
            segments,
            exhibits! with
            {
                ThemeTotals = [.. context.Results.Themes.Select(theme => theme.Total)],
                EngagementByHour = HourIntervals.Complete(exhibits.EngagementByHour, context.Evidence.Photos),
            },
            dataset.Audit);
    }

    /// <summary>The audit of the data and of the definitions, as <see cref="Run"/> has it, without the tests that take most of its time.</summary>
    /// <param name="dataset">Loaded and audited; the models are built in its warehouse.</param>
    /// <param name="parameters">The definitions; an <see cref="AnalysisParameters.AsOf"/> of null takes that of <paramref name="dataset"/>.</param>
    /// <param name="cancellationToken">Stops within moments.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<AuditEntry> Audit(LoadedDataset dataset, AnalysisParameters parameters, CancellationToken cancellationToken)
    {
        ModelRunner.Build(dataset.Warehouse, parameters with { AsOf = parameters.AsOf ?? dataset.AsOf }, cancellationToken);
        var told = parameters.ExcludeSuspectedBots ? Scope.People : Scope.All;
        using var connection = dataset.Warehouse.Connect();
        var definitions = new Definitions(FigureReader.Read(connection, told), EvidenceReader.Read(connection, told, cancellationToken));
        return [.. dataset.Audit, .. definitions.Audit()];
    }

    private static ScopeResults Read(IWarehouse warehouse, Scope scope, Taxonomy taxonomy, Lazy<IReadOnlySet<string>> withoutHours, CancellationToken cancellationToken)
    {
        using var connection = warehouse.Connect();
        var figures = FigureReader.Read(connection, scope);
        var evidence = EvidenceReader.Read(connection, scope, () => withoutHours.Value, cancellationToken);
        var headlines = HeadlineTests.Run(evidence, cancellationToken);
        var boosted = BoostedAuthors.Judge(evidence.Authors);
        var definitions = new Definitions(figures, evidence);
        if (!definitions.SuspectedBots)
            boosted = BoostedAuthors.Untested(boosted);
        return new(FigureCompletion.Complete(figures, evidence, headlines, boosted), evidence, headlines, boosted, ThemeRollup.Of(evidence, taxonomy));
    }

    private static IReadOnlySet<string> WithoutHours(IWarehouse warehouse, CancellationToken cancellationToken)
    {
        using var connection = warehouse.Connect();
        return ClockReader.WithoutHours(connection, cancellationToken);
    }

    private static ExhibitSet Exhibits(IWarehouse warehouse, Scope scope)
    {
        using var connection = warehouse.Connect();
        return ExhibitReader.Read(connection, scope);
    }
}
