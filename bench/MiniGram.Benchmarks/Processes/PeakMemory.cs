using System.Globalization;

namespace MiniGram.Benchmarks.Processes;

/// <summary>The kernel's own high-water mark of a process's resident memory.</summary>
internal static class PeakMemory
{
    /// <summary>Bytes; 0 when it has ended.</summary>
    /// <param name="process">Its number, or <c>self</c>.</param>
    public static long Of(string process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6, line.Length - 8), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // It ended in between.
        }
    }

    /// <summary>Forgets how much this process had before (proc(5), clear_refs).</summary>
    public static void Reset() => File.WriteAllText("/proc/self/clear_refs", "5");
}
