using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Benchmarks.Baseline;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>figures</c>: the models and all figures of both scopes against the hand-written script, in one process, in turn.</summary>
internal static class FiguresCommand
{
    private const double Budget = 1.5;

    public static Command Create()
    {
        var sizes = new Option<int[]>("--size") { Description = "Times the published size, or several of them", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1] };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each after one to warm up; the median counts", DefaultValueFactory = _ => 11 };
        var root = new Option<string>("--data") { Description = "Folder for the data, drawn when missing", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var page = new Option<string?>("--write") { Description = "Page whose section 'figures' gets the table, such as docs/benchmarks.md" };
        var command = new Command("figures", "Time of the figures with and without suspected bots against the hand-written script, and whether both agree. Example: figures --size 1 10 --write docs/benchmarks.md")
        {
            sizes, rounds, root, page,
        };
        command.SetAction(result =>
        {
            var table = new StringBuilder();
            table.AppendLine(CultureInfo.InvariantCulture, $"Median of {result.GetValue(rounds)} runs, the two in turn in one process, on {Machine.Description}.").AppendLine();
            table.AppendLine("| size | models and figures | hand-written script | ratio | budget | within | disagreements |").AppendLine("|---:|---:|---:|---:|---:|---|---:|");
            var disagreements = 0;
            foreach (var size in result.GetValue(sizes)!)
            {
                var (row, differences) = Measure(size, result.GetValue(rounds), result.GetValue(root)!);
                table.AppendLine(row);
                disagreements += differences;
            }

            Console.WriteLine(table);
            if (result.GetValue(page) is { } file)
                Document.Replace(file, "figures", table.ToString());
            return disagreements == 0 ? 0 : 1;
        });
        return command;
    }

    private static (string Row, int Differences) Measure(int size, int rounds, string root)
    {
        var request = new LoadRequest(DataFolder.Ensure(root, size), new(Machine.HalfOfMemory, Machine.Spill, Environment.ProcessorCount), null, null, false);
        using var dataset = DatasetLoader.Load(request, null, default);
        var parameters = new AnalysisParameters { AsOf = dataset.AsOf };
        var (models, script) = (new List<double>(), new List<double>());
        var differences = new List<string>();
        for (var round = 0; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var byHand = BaselineScript.Run(dataset.Warehouse);
            var between = watch.Elapsed;
            var all = Figures(dataset.Warehouse, parameters, out var people);
            var end = watch.Elapsed;
            if (round == 0)
            {
                differences.AddRange(FigureDifferences.Between(byHand.All, all));
                differences.AddRange(FigureDifferences.Between(byHand.People, people).Select(line => "without suspected bots: " + line));
                continue;
            }

            script.Add(between.TotalSeconds);
            models.Add((end - between).TotalSeconds);
        }

        foreach (var difference in differences.Take(40))
            Console.WriteLine(difference);
        var (a, b) = (Median(models), Median(script));
        var row = string.Create(CultureInfo.InvariantCulture, $"| {size} | {a:0.000} s | {b:0.000} s | {a / b:0.00} | {Budget} | {(a / b <= Budget ? "yes" : "**no**")} | {differences.Count} |");
        return (row, differences.Count);
    }

    private static FigureSet Figures(IWarehouse warehouse, AnalysisParameters parameters, out FigureSet people)
    {
        ModelRunner.Build(warehouse, parameters, default);
        using var connection = warehouse.Connect();
        var all = FigureReader.Read(connection, Scope.All);
        people = FigureReader.Read(connection, Scope.People);
        return all;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
