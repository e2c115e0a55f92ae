using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>Counts the rows and keeps nothing: for a look at a world, and to measure what makes it.</summary>
public sealed class CountingSink : IDatasetSink
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    /// <summary>Of each table that was opened.</summary>
    public IReadOnlyDictionary<string, long> Rows => _rows;

    /// <inheritdoc/>
    public ITableSink Open(TableSchema table)
    {
        _rows.Add(table.Name, 0);
        return new Counter(_rows, table.Name);
    }

    private sealed class Counter(Dictionary<string, long> rows, string table) : ITableSink
    {
        public object Encode(RowChunk chunk) => chunk.Count;

        public void Append(object encoded) => rows[table] += (int)encoded;

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
