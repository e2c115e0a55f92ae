using System.CommandLine;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Generation;
using MiniGram.Benchmarks.Processes;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Warehouse.Export;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>generate</c>: how fast worlds are made and written, against the disk that takes them.</summary>
internal static class GenerateCommand
{
    private const int LargeRounds = 2;
    private const long MostKept = 10_000_000; // Rows that may be kept in memory.

    public static Command Create()
    {
        var scenarios = new Option<string[]>("--scenario") { Description = "Presets or files", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["classic", "realistic"] };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each after one to warm up, of which the median counts", DefaultValueFactory = _ => 5 };
        var formats = new Option<string[]>("--format") { Description = "Of csv and parquet", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["csv", "parquet"] };
        formats.AcceptOnlyFromAmong("csv", "parquet");
        var root = new Option<string>("--out") { Description = "Folder on the disk to measure", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var program = new Option<string>("--program") { Description = "The program to measure as a whole; by default the one built with the benchmarks", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "minigram") };
        var large = new Option<string[]>("--large") { Description = "Scenarios too large for the disk's cache to decide, written as CSV after the others", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var page = new Option<string?>("--write") { Description = "Page whose section 'generate' gets the table, such as docs/benchmarks.md" };
        var command = new Command("generate", "Rows a second into nothing, CSV and Parquet, and the disk's own speed for the same bytes. Example: generate --scenario classic city --format parquet --rounds 1")
        {
            scenarios, rounds, formats, root, program, large, page,
        };
        command.SetAction(result =>
        {
            Directory.CreateDirectory(result.GetValue(root)!);
            var table = Table(result.GetValue(scenarios)!, result.GetValue(formats)!, result.GetValue(rounds), result.GetValue(root)!, result.GetValue(program)!);
            Console.WriteLine(table);
            if (result.GetValue(page) is { } file)
                Document.Replace(file, "generate", table);
            if (result.GetValue(large) is not { Length: > 0 } others)
                return;
            var largeTable = LargeTable(others, result.GetValue(root)!);
            Console.WriteLine(largeTable);
            if (result.GetValue(page) is { } samePage)
                Document.Replace(samePage, "generate-large", largeTable);
        });
        return command;
    }

    private static string Table(string[] scenarios, string[] formats, int rounds, string root, string program)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"Median of {rounds} warm runs, on {Machine.Description}. The disk's own time is that of writing the same bytes from memory to the same folder and flushing each file (fsync), in turn with the runs, which flush theirs as well; the sink alone writes rows that were drawn before.").AppendLine();
        table.AppendLine("| scenario | rows | sink | rows a second | MB a second | time | the disk's own | share of the disk's rate | the sink alone | its share of the disk's rate | whole program, cold | peak memory |");
        table.AppendLine("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var name in scenarios)
        {
            var scenario = ScenarioReader.Read(name, [], null);
            var alone = Measure(rounds, () => SinkRun.ToNothing(scenario, 1));
            var all = Measure(rounds, () => SinkRun.ToNothing(scenario, Environment.ProcessorCount));
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {alone.Rows:N0} | none, 1 thread | {alone.MillionRows:0.00} M | | {alone.Wall.TotalSeconds:0.000} s | | | | | | |");
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {all.Rows:N0} | none, all threads | {all.MillionRows:0.00} M | | {all.Wall.TotalSeconds:0.000} s | | | | | | |");
            foreach (var format in formats)
                table.AppendLine(Row(name, scenario, format, rounds, root, program));
        }

        return table.ToString();
    }

    // No run to warm up: of some tens of millions of rows the first hundred thousand do not matter.
    private static string LargeTable(string[] scenarios, string root)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"Means of {LargeRounds} runs, in turn with the disk's own time for the same bytes, on {Machine.Description}.").AppendLine();
        table.AppendLine("| scenario | rows | bytes | rows a second | MB a second | time | the disk's own | its MB a second | share of the disk's rate |");
        table.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var name in scenarios)
        {
            var scenario = ScenarioReader.Read(name, [], null);
            var (run, wall, disk) = (new SinkRun(0, TimeSpan.Zero, 0), TimeSpan.Zero, TimeSpan.Zero);
            for (var round = 0; round < LargeRounds; round++)
            {
                run = InFolder(root, folder =>
                {
                    var made = SinkRun.ToFiles(scenario, Environment.ProcessorCount, folder, ExportFormat.Csv);
                    disk += DiskSpeed.Write(Directory.EnumerateFiles(folder).ToList(), folder) / LargeRounds;
                    return made;
                });
                wall += run.Wall / LargeRounds;
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"| {Path.GetFileNameWithoutExtension(name)} | {run.Rows:N0} | {run.Bytes / 1e9:0.00} GB | {run.Rows / wall.TotalSeconds / 1e6:0.00} M | {run.Bytes / wall.TotalSeconds / 1e6:0} | {wall.TotalSeconds:0.0} s | {disk.TotalSeconds:0.0} s | {run.Bytes / disk.TotalSeconds / 1e6:0} | {disk / wall:0.00} |");
        }

        return table.ToString();
    }

    private static string Row(string name, Scenario scenario, string format, int rounds, string root, string program)
    {
        var kind = format == "csv" ? ExportFormat.Csv : ExportFormat.Parquet;
        var disks = new List<TimeSpan>();
        var run = Measure(rounds, () => InFolder(root, folder =>
        {
            var made = SinkRun.ToFiles(scenario, Environment.ProcessorCount, folder, kind);
            disks.Add(DiskSpeed.Write(Directory.EnumerateFiles(folder).ToList(), folder));
            return made;
        }));
        var disk = disks.Order().ToList()[disks.Count / 2];
        SinkRun? alone = null;
        if (run.Rows <= MostKept)
        {
            var rows = DrawnRows.Of(scenario);
            alone = Measure(rounds, () => InFolder(root, folder => SinkRun.OfDrawnRows(rows, folder, kind)));
        }

        var whole = MeasuredProcess.Run(program, "generate", "--scenario", name, "--format", format, "--no-check", "--quiet", "--out", Path.Combine(root, $"world-{name}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {run.Rows:N0} | {format} | {run.MillionRows:0.00} M | {run.Bytes / run.Wall.TotalSeconds / 1e6:0} | {run.Wall.TotalSeconds:0.000} s | {disk.TotalSeconds:0.000} s | {disk / run.Wall:0.00} | {(alone is null ? "" : $"{alone.Wall.TotalSeconds:0.000} s")} | {(alone is null ? "" : $"{disk / alone.Wall:0.00}")} | {whole.Wall.TotalSeconds:0.00} s | {whole.PeakMemory / 1e9:0.00} GB |");
    }

    private static SinkRun InFolder(string root, Func<string, SinkRun> run)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "generate")).FullName;
        var made = run(folder);
        Directory.Delete(folder, recursive: true);
        return made;
    }

    private static SinkRun Measure(int rounds, Func<SinkRun> run)
    {
        run();
        return SinkRun.Median(Enumerable.Range(0, rounds).Select(_ => run()).ToList());
    }
}
