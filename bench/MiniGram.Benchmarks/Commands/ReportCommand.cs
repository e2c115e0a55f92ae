using System.CommandLine;
using System.Globalization;
using System.Text;
using MiniGram.Benchmarks.Processes;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>report</c>: the whole program, from files to all of its default outputs, against the hand-written script over the same files.</summary>
internal static class ReportCommand
{
    private static readonly Dictionary<int, Budget> _budgets = new()
    {
        [1] = new(5, 3, 1),
        [10] = new(20, null, 3),
        [100] = new(180, 90, 8),
    };

    public static Command Create()
    {
        var sizes = new Option<int[]>("--size") { Description = "Times the published size: 1, 10, 100, or several of them", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1] };
        sizes.AcceptOnlyFromAmong("1", "10", "100");
        var rounds = new Option<int>("--rounds") { Description = "Runs of each, of which the median wall time and the largest memory count", DefaultValueFactory = _ => 5 };
        var root = new Option<string>("--data") { Description = "Folder for the data, drawn when missing", DefaultValueFactory = _ => "/tmp/minigram-bench" };
        var program = new Option<string>("--program") { Description = "The program to measure; by default the one built with the benchmarks", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "minigram") };
        var page = new Option<string?>("--write") { Description = "Page whose section 'report' gets the table, such as docs/benchmarks.md" };
        var command = new Command("report", "Time and memory of 'minigram report' against the bare script over the same files. Example: report --size 1 10 --write docs/benchmarks.md")
        {
            sizes, rounds, root, program, page,
        };
        command.SetAction(result =>
        {
            var table = Table(result.GetValue(sizes)!, result.GetValue(rounds), result.GetValue(root)!, result.GetValue(program)!);
            Console.WriteLine(table);
            if (result.GetValue(page) is { } file)
                Document.Replace(file, "report", table);
        });
        return command;
    }

    private static string Table(int[] sizes, int rounds, string root, string program)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"Median of {rounds} runs, the two programs in turn, on {Machine.Description}.").AppendLine();
        table.AppendLine("| size | format | `report` | budget | processor time | peak memory | budget | bare script | its peak memory | ratio of time | within |");
        table.AppendLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        foreach (var size in sizes)
        {
            var data = DataFolder.Ensure(root, size);
            var output = Path.Combine(root, $"report-{size}");
            var (reports, scripts) = (new List<Measurement>(), new List<Measurement>());
            for (var round = 0; round < rounds; round++)
            {
                scripts.Add(MeasuredProcess.Run(Path.Combine(AppContext.BaseDirectory, "MiniGram.Benchmarks"), "baseline", "--data", data));
                reports.Add(MeasuredProcess.Run(program, "report", "--data", data, "--out", output));
            }

            var (report, script, budget) = (Measurement.Median(reports), Measurement.Median(scripts), _budgets[size]);
            var within = report.Wall.TotalSeconds <= budget.Seconds && report.PeakMemory <= budget.Gigabytes * 1e9;
            var aim = budget.Aim is { } seconds ? $", aim {seconds} s" : "";
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {size} | {DataFolder.FormatOf(size)} | {report.Wall.TotalSeconds:0.00} s | {budget.Seconds} s{aim} | {report.Cpu.TotalSeconds:0.0} s | {report.PeakMemory / 1e9:0.00} GB | {budget.Gigabytes} GB | {script.Wall.TotalSeconds:0.00} s | {script.PeakMemory / 1e9:0.00} GB | {report.Wall / script.Wall:0.00} | {(within ? "yes" : "**no**")} |");
        }

        return table.ToString();
    }

    private sealed record Budget(int Seconds, int? Aim, int Gigabytes);
}
