namespace MiniGram.Warehouse;

/// <summary>How the embedded warehouse may use the machine.</summary>
/// <param name="MemoryLimit">Bytes that DuckDB may hold before it spills; at least 64 MiB.</param>
/// <param name="TemporaryDirectory">Where each engine spills to, in a folder of its own that is made when first needed and removed at the end.</param>
/// <param name="Threads">Worker threads, at least 1.</param>
public sealed record WarehouseOptions(long MemoryLimit, string TemporaryDirectory, int Threads)
{
    /// <summary>Half of the memory that this process may use, all of its processors, and the system's folder for temporary files.</summary>
    public static WarehouseOptions Default => new(
        Math.Max(MemorySize.OfMachine.Bytes / 2, MemorySize.Minimum.Bytes),
        Path.GetTempPath(),
        Environment.ProcessorCount);
}
