using System.Data.Common;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Takes a data set and gives all of its rows as events in the order of time.</summary>
/// <param name="options">How much of the machine sorting may use before it spills to disk.</param>
/// <param name="period">Which rows count.</param>
public sealed class EventSink(WarehouseOptions options, Period period) : IDatasetSink, IDisposable
{
    private readonly StagedRows _staged = new(options, period);

    /// <summary>Rows of each table that count.</summary>
    public IReadOnlyDictionary<string, long> Rows => _staged.Rows;

    /// <inheritdoc/>
    public ITableSink Open(TableSchema table) => _staged.Open(table);

    /// <summary>
    /// Writes a line for each row, <c>{"at":"2024-01-31T12:34:56Z","table":"likes","user_id":1,…}</c>, when all tables are complete: by time; rows of
    /// one moment in the order of <see cref="DatasetSchema.Tables"/>, so that none comes before its parents, and within a table as they came.
    /// </summary>
    /// <param name="output">Gets UTF-8 friendly text; flushed at the end, and by <paramref name="before"/> if need be.</param>
    /// <param name="before">Called before each row with its moment, in seconds since 1970-01-01 UTC, when all lines before it were handed to the output.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public void Write(TextWriter output, Action<long> before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(before);
        var lines = DatasetSchema.Tables.Select(table => new EventLine(table)).ToArray();
        _staged.ReadAll((DbDataReader row) =>
        {
            before(row.GetInt64(0));
            lines[row.GetByte(1)].Write(row, output);
        }, cancellationToken);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _staged.Dispose();
}
