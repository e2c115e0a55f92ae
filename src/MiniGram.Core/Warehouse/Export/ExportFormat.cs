namespace MiniGram.Warehouse.Export;

/// <summary>As what a data set can be written. Each is read back equal by <see cref="DatasetLoader"/>.</summary>
public enum ExportFormat
{
    /// <summary>Seven <c>TABLE.csv</c>: RFC 4180, UTF-8 without byte order mark, lines end with LF, moments as <c>2024-01-31 12:34:56</c>.</summary>
    Csv,

    /// <summary>The same as <c>TABLE.csv.gz</c>: one gzip member for each chunk of rows, so that all processors compress.</summary>
    GzippedCsv,

    /// <summary>Seven <c>TABLE.parquet</c>: ids as INT64, moments as UTC timestamps in microseconds, texts as UTF-8, compressed with zstd, nothing nullable.</summary>
    Parquet,

    /// <summary>One DuckDB database, <c>minigram.duckdb</c>, with seven tables.</summary>
    DuckDb,
}
