using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Themes;
using MiniGram.Benchmarks.Processes;
using MiniGram.Reporting;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>timings</c>: where the time of a report goes, stage by stage in one process.</summary>
internal static class TimingsCommand
{
    public static Command Create()
    {
        var size = new Option<int>("--size") { Description = "Times the published size", DefaultValueFactory = _ => 1 };
        var rounds = new Option<int>("--rounds") { Description = "Runs; the first shows what start-up costs", DefaultValueFactory = _ => 3 };
        var root = new Option<string>("--data") { Description = "Folder for the data, drawn when missing", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var detail = new Option<bool>("--detail") { Description = "Each model and each headline's test by itself, one after another, in place of the stages" };
        var command = new Command("timings", "Where the time of a report goes, stage by stage. Example: timings --size 10 --rounds 1")
        {
            size, rounds, root, detail,
        };
        command.SetAction(result =>
        {
            var data = DataFolder.Ensure(result.GetValue(root)!, result.GetValue(size));
            for (var round = 1; round <= result.GetValue(rounds); round++)
            {
                Console.WriteLine($"round {round}");
                if (result.GetValue(detail))
                    Detail(data);
                else
                    Run(data);
            }
        });
        return command;
    }

    private static void Run(string data)
    {
        var watch = Stopwatch.StartNew();
        using var dataset = Stage("load", () => DatasetLoader.Load(new(data, new(Machine.HalfOfMemory, Machine.Spill, Environment.ProcessorCount), null, null, false), null, default));
        var parameters = new AnalysisParameters { AsOf = dataset.AsOf };
        Stage("models", () => Build(dataset, parameters));
        using (var connection = dataset.Warehouse.Connect())
        {
            Stage("figures, both scopes", () => (FigureReader.Read(connection, Scope.All), FigureReader.Read(connection, Scope.People)));
            var evidence = Stage("evidence of one scope", () => EvidenceReader.Read(connection, Scope.All, default));
            Stage("headline tests of one scope", () => HeadlineTests.Run(evidence, default));
            Stage("boosted accounts of one scope", () => BoostedTest.Run(evidence.Authors));
            Stage("series for charts", () => ExhibitReader.Read(connection, Scope.All));
        }

        var analysis = Stage("analysis, all of that again", () => Analyzer.Run(dataset, parameters, Taxonomy.Default, null, default));
        var folder = Directory.CreateTempSubdirectory("minigram-timings-");
        foreach (var format in ReportRequest.DefaultFormats)
            Stage($"write {format}", () => Write(analysis, format, folder.FullName));
        folder.Delete(recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"together",-32}{watch.Elapsed.TotalSeconds,9:0.000} s"));
    }

    private static void Detail(string data)
    {
        using var dataset = Stage("load", () => DatasetLoader.Load(new(data, new(Machine.HalfOfMemory, Machine.Spill, Environment.ProcessorCount), null, null, false), null, default));
        var parameters = new AnalysisParameters { AsOf = dataset.AsOf };
        Build(dataset, parameters);
        using var connection = dataset.Warehouse.Connect();
        foreach (var model in ModelCatalog.Models.Reverse())
            connection.Execute($"drop {model.Kind} if exists {model.Name}");
        foreach (var model in ModelCatalog.Models)
            Stage($"model {model.Name}", () => connection.Execute($"create {model.Kind} {model.Name} as\n{model.Sql}"));
        var evidence = Stage("evidence of one scope", () => EvidenceReader.Read(connection, Scope.All, default));
        foreach (var (id, test) in HeadlineTests.Family(evidence))
            Stage(id, () => test(id));
        Stage("boosted accounts", () => BoostedTest.Run(evidence.Authors));
        Stage("themes", () => ThemeRollup.Of(evidence, Taxonomy.Default));
        var exhibits = Stage("series for charts", () => ExhibitReader.Read(connection, Scope.All));
        Stage("intervals by hour", () => HourIntervals.Complete(exhibits.EngagementByHour, evidence.Photos));
    }

    private static bool Build(LoadedDataset dataset, AnalysisParameters parameters)
    {
        ModelRunner.Build(dataset.Warehouse, parameters, default);
        return true;
    }

    private static bool Write(Analysis analysis, ReportFormat format, string folder)
    {
        ReportWriter.Write(analysis, new(new HashSet<ReportFormat> { format }, ReportVersions.Of("")), folder, default);
        return true;
    }

    private static T Stage<T>(string name, Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var cpu = Environment.CpuUsage.TotalTime;
        PeakMemory.Reset();
        var result = run();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-32}{watch.Elapsed.TotalSeconds,9:0.000} s{(Environment.CpuUsage.TotalTime - cpu).TotalSeconds,9:0.000} s of processors, up to {PeakMemory.Of("self") / 1e9:0.00} GB, then {Environment.WorkingSet / 1e9:0.00} GB"));
        return result;
    }
}
