using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>
/// Hands each table on in the order of time; rows of one moment stay in the order in which they came. Of a period only the rows that lie in it are
/// handed on, so that those of periods that follow each other, put together, are those of all time.
/// </summary>
/// <param name="inner">Gets the rows.</param>
/// <param name="options">How much of the machine sorting may use before it spills to disk.</param>
/// <param name="period">Which rows to hand on: by <c>created_at</c> as written, and tags of photos with their photo.</param>
/// <param name="cancellationToken">Stops the sorting.</param>
public sealed class TimeOrderedSink(IDatasetSink inner, WarehouseOptions options, Period period, CancellationToken cancellationToken) : IDatasetSink, IDisposable
{
    private readonly StagedRows _staged = new(options, period);

    /// <summary>Rows of each table that were handed on.</summary>
    public IReadOnlyDictionary<string, long> Rows => _staged.Rows;

    /// <inheritdoc/>
    public ITableSink Open(TableSchema table) => new Table(this, table, inner.Open(table), _staged.Open(table));

    /// <inheritdoc/>
    public void Dispose() => _staged.Dispose();

    private void HandOn(TableSchema table, ITableSink into)
    {
        var chunk = new ChunkAssembly(table);
        void HandOnChunk()
        {
            if (chunk.Count > 0)
                into.Append(into.Encode(chunk.ToChunk()));
            chunk = new ChunkAssembly(table);
        }

        _staged.Read(table, row =>
        {
            chunk.Add(row);
            if (chunk.Count == ChunkAssembly.Most)
                HandOnChunk();
        }, cancellationToken);
        HandOnChunk();
        _staged.Drop(table);
        into.Complete();
    }

    private sealed class Table(TimeOrderedSink sink, TableSchema table, ITableSink into, StagedTable staged) : ITableSink
    {
        public object Encode(RowChunk chunk) => staged.Encode(chunk);

        public void Append(object encoded) => staged.Append(encoded);

        public void Complete()
        {
            staged.Complete();
            sink.HandOn(table, into);
        }

        public void Dispose()
        {
            staged.Dispose();
            into.Dispose();
        }
    }
}
