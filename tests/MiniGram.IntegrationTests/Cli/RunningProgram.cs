using System.Diagnostics;

namespace MiniGram.Cli;

/// <summary>The real program as a process of its own.</summary>
internal static class RunningProgram
{
    public static string HundredUsers => Path.Combine(AppContext.BaseDirectory, "Data", "hundred-users");

    /// <summary>Starts it; what it prints can be read.</summary>
    public static Process Start(params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "minigram.dll"), .. arguments])
    {
        // All three: a child that may use the terminal makes .NET set it up, which stops a test run in the background.
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Output, string Error) Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Runs a line of bash in which <c>minigram</c> is the program and <c>$DATA</c> the hundred users.</summary>
    public static (int Code, string Output, string Error) Shell(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", "set -o pipefail; minigram() { dotnet exec \"$MINIGRAM_PROGRAM\" \"$@\"; }; " + line]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MINIGRAM_PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "minigram.dll");
        start.Environment["DATA"] = HundredUsers;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
