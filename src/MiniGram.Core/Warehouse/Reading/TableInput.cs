using DuckDB.NET.Data;
using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Reading;

/// <summary>A file whose columns were found and which is ready to be read.</summary>
internal abstract class TableInput(TableFile file, ColumnMap map)
{
    /// <summary>The file.</summary>
    public TableFile File { get; } = file;

    /// <summary>Which of its columns is which.</summary>
    public ColumnMap Map { get; } = map;

    /// <summary>Reads it into its stored table, which is there and empty.</summary>
    public abstract LoadedTable Load(DuckDBConnection connection, bool includeCommentText, RejectedFile rejected, LoadMeter meter, CancellationToken cancellationToken);
}
