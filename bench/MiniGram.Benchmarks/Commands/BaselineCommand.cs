using System.CommandLine;
using MiniGram.Benchmarks.Baseline;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>baseline</c>: the hand-written script over files, as a process of its own.</summary>
internal static class BaselineCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "Folder that 'data' wrote", Required = true };
        var command = new Command("baseline", "Answer the figures' questions from files with the hand-written script in bare DuckDB, the yardstick of 'report'. Example: baseline --data /tmp/bench/1")
        {
            folder,
        };
        command.SetAction(result => Console.WriteLine($"{BaselineScript.RunOnFiles(result.GetValue(folder)!, Machine.HalfOfMemory).All.Quick}"));
        return command;
    }
}
