using System.Diagnostics;
using System.Globalization;

namespace MiniGram.Benchmarks.Processes;

/// <summary>Runs a program and measures it by what Linux keeps about processes.</summary>
internal static class MeasuredProcess
{
    private const double TicksPerSecond = 100; // USER_HZ, the unit of /proc/PID/stat on every Linux that .NET runs on

    /// <summary>Runs to the end.</summary>
    /// <exception cref="InvalidOperationException">It failed; carries what it said.</exception>
    public static Measurement Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var cpuBefore = ChildrenCpu();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, PeakMemory.Of(process.Id.ToString(CultureInfo.InvariantCulture))); // Misses only what the last five milliseconds added.
        var wall = watch.Elapsed;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {string.Join(Environment.NewLine, said.Result)}");
        return new(wall, ChildrenCpu() - cpuBefore, peak);
    }

    /// <summary>Of children that ended: cutime and cstime of proc(5).</summary>
    private static TimeSpan ChildrenCpu()
    {
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }
}
