namespace MiniGram.Warehouse.Files;

/// <summary>The formats that a table may lie in, told by its ending.</summary>
internal enum FileFormat
{
    /// <summary><c>.csv</c></summary>
    Csv,

    /// <summary><c>.csv.gz</c></summary>
    GzippedCsv,

    /// <summary><c>.parquet</c></summary>
    Parquet,

    /// <summary><c>.duckdb</c>: one file with all seven tables.</summary>
    DuckDb,
}
