using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse.Export.Database;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Takes the rows of one table that lie in a period.</summary>
/// <param name="table">The table.</param>
/// <param name="tablePlace">Among the seven.</param>
/// <param name="connection">Owned.</param>
/// <param name="appender">Owned.</param>
/// <param name="period">Which rows count.</param>
/// <param name="completed">Told of the rows.</param>
internal sealed class StagedTable(TableSchema table, byte tablePlace, DuckDBConnection connection, DuckDBAppender appender, Period period, Action<long> completed) : ITableSink
{
    private readonly int _timestamp = table.Columns.Select(column => column.Type).ToList().IndexOf(ColumnType.Timestamp);
    private readonly bool[] _isNumber = [.. table.Columns.Select(StagedRows.IsNumber)];
    private bool _isClosed;
    private long _place;
    private long _rows;

    /// <inheritdoc/>
    public object Encode(RowChunk chunk) => chunk;

    /// <inheritdoc/>
    public void Append(object encoded)
    {
        var chunk = (RowChunk)encoded;
        var unreadable = chunk.Unreadable.ToDictionary(cell => cell.Row); // At most one a row.
        var columns = chunk.Columns.ToArray();
        var moments = _timestamp >= 0 ? columns[_timestamp].Values : chunk.Moments!.Values;
        for (var n = 0; n < chunk.Count; n++, _place++)
        {
            if (!period.Contains(moments[n]))
                continue;
            var row = appender.CreateRow().AppendValue(moments[n]).AppendValue(tablePlace).AppendValue(_place);
            if (unreadable.TryGetValue(n, out var cell))
                row.AppendValue((sbyte)cell.Column).AppendValue(cell.Text);
            else
                row.AppendNullValue().AppendNullValue();
            for (var column = 0; column < columns.Length; column++)
            {
                if (_isNumber[column])
                    row.AppendValue(columns[column].Values[n]);
                else
                    AppendingTable.AppendText(row, columns[column].TextOf(n));
            }

            row.EndRow();
            _rows++;
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Dispose();
        completed(_rows);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        appender.Dispose();
        connection.Dispose();
    }
}
