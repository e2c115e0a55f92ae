namespace MiniGram.Warehouse;

/// <summary>How the embedded warehouse may use the machine.</summary>
/// <param name="MemoryLimit">Bytes that DuckDB may hold before it spills; at least 64 MiB.</param>
/// <param name="TemporaryDirectory">Where it spills to; made when first needed.</param>
/// <param name="Threads">Worker threads, at least 1.</param>
public sealed record WarehouseOptions(long MemoryLimit, string TemporaryDirectory, int Threads);
