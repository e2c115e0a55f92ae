namespace MiniGram.Benchmarks.Processes;

/// <summary>What a process took.</summary>
/// <param name="Wall">From start to exit.</param>
/// <param name="Cpu">User and system time of all its threads.</param>
/// <param name="PeakMemory">The largest resident set, in bytes.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakMemory)
{
    /// <summary>The one with the median wall time.</summary>
    public static Measurement Median(IEnumerable<Measurement> runs)
    {
        var sorted = runs.OrderBy(run => run.Wall).ToList();
        return sorted[sorted.Count / 2] with { PeakMemory = sorted.Max(run => run.PeakMemory) };
    }
}
