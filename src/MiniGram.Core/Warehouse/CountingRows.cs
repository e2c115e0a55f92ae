using MiniGram.Model;

namespace MiniGram.Warehouse;

/// <summary>The rows of a loaded data set that count: what the audit leaves out is left out here as well. Loaded with the comments' text.</summary>
public sealed class CountingRows(LoadedDataset dataset) : IDatasetSource
{
    /// <inheritdoc/>
    public void Read(TableSchema table, Action<IDatasetRow> take, CancellationToken cancellationToken)
    {
        using var connection = dataset.Warehouse.Connect();
        var columns = table.Columns.Select(column => column.Type == ColumnType.Timestamp ? $"epoch_us({column.Name})" : column.Name);
        var query = $"""
            select {string.Join(", ", columns)}
            from raw_{table.Name} r
            where not exists (select 1 from left_out o where o.table_name = '{table.Name}' and o.read_order = r.read_order)
            order by {string.Join(", ", table.Key)}
            """;
        ReaderRow? row = null;
        connection.Stream(query, reader => take(row ??= new(reader)), cancellationToken);
    }
}
