using System.CommandLine;
using System.Diagnostics;
using MiniGram.Benchmarks.Data;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>data</c>: writes the benchmark's data set.</summary>
internal static class DataCommand
{
    public static Command Create()
    {
        var size = new Option<int>("--size") { Description = "How many times the published size: 1 is 5,000 users and 504,025 likes", DefaultValueFactory = _ => 1 };
        var format = new Option<string>("--format") { Description = "File format", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "parquet");
        var folder = new Option<string>("--out") { Description = "Folder to write the seven tables to", Required = true };
        var command = new Command("data", "Write the data set of the published size, or several times it. Example: data --size 10 --format parquet --out /tmp/bench/10")
        {
            size, format, folder,
        };
        command.SetAction(result =>
        {
            var watch = Stopwatch.StartNew();
            var rows = BenchmarkData.Write(
                result.GetValue(size),
                result.GetValue(format)!,
                result.GetValue(folder)!,
                (table, count) => Console.WriteLine($"{table,-12}{count,14:N0}"));
            Console.WriteLine($"{"together",-12}{rows,14:N0} rows in {watch.Elapsed.TotalSeconds:0.0} s");
        });
        return command;
    }
}
