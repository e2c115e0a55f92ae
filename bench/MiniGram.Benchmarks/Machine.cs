using System.Globalization;
using System.Runtime.InteropServices;

namespace MiniGram.Benchmarks;

/// <summary>What a measurement was made on, in words that name nobody.</summary>
internal static class Machine
{
    /// <summary>Bytes.</summary>
    public static long HalfOfMemory => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2;

    /// <summary>Where DuckDB spills to.</summary>
    public static string Spill => Path.Combine(Path.GetTempPath(), "minigram-bench-spill");

    /// <summary>Such as <c>2 cores, 24 GB of memory, Linux x64, .NET 10.0.1</c>.</summary>
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB of memory, {(OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows")} {RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}, .NET {Environment.Version}");
}
