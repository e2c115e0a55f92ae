using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Database;

/// <summary>Appends the rows of a table to a database.</summary>
/// <param name="table">The table.</param>
/// <param name="appender">Owned.</param>
/// <param name="completed">Told of the rows.</param>
internal sealed class AppendingTable(TableSchema table, DuckDBAppender appender, Action<long> completed) : ITableSink
{
    private readonly ColumnType[] _types = [.. table.Columns.Select(column => column.Type)];
    private bool _isClosed;
    private long _rows;

    /// <inheritdoc/>
    public object Encode(RowChunk chunk) => chunk.Unreadable.Count == 0 ? chunk : throw Unwritable.Cell(chunk, "A database");

    /// <inheritdoc/>
    public void Append(object encoded)
    {
        var chunk = (RowChunk)encoded;
        var columns = chunk.Columns.ToArray();
        for (var n = 0; n < chunk.Count; n++)
        {
            var row = appender.CreateRow();
            for (var column = 0; column < columns.Length; column++)
            {
                switch (_types[column])
                {
                    case ColumnType.Id:
                        row.AppendValue(columns[column].Values[n]);
                        break;
                    case ColumnType.Timestamp:
                        row.AppendValue(DateTime.UnixEpoch.AddTicks(columns[column].Values[n] * (columns[column].IsMicroseconds ? TimeSpan.TicksPerMicrosecond : TimeSpan.TicksPerSecond)));
                        break;
                    default:
                        AppendText(row, columns[column].TextOf(n));
                        break;
                }
            }

            row.EndRow();
        }

        _rows += chunk.Count;
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Close();
        completed(_rows);
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private void Close()
    {
        if (!_isClosed)
            appender.Dispose();
        _isClosed = true;
    }

    // The appender asks for a writable span but only copies from it; an empty one it would take for an absent value.
    internal static void AppendText(IDuckDBAppenderRow row, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            row.AppendValue("");
        else
            row.AppendValue(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text), text.Length));
    }
}
