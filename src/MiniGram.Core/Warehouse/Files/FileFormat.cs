namespace MiniGram.Warehouse.Files;

/// <summary>The formats that a table's file may have, told by its ending.</summary>
internal enum FileFormat
{
    /// <summary><c>.csv</c></summary>
    Csv,

    /// <summary><c>.csv.gz</c></summary>
    GzippedCsv,

    /// <summary><c>.parquet</c></summary>
    Parquet,
}
