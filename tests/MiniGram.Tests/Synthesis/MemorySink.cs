using System.Security.Cryptography;
using System.Text;
using MiniGram.Model;

namespace MiniGram.Synthesis;

/// <summary>Keeps what a generator writes.</summary>
internal sealed class MemorySink : IDatasetSink
{
    private readonly Dictionary<string, List<RowChunk>> _chunks = new(StringComparer.Ordinal);

    public ITableSink Open(TableSchema table)
    {
        var chunks = new List<RowChunk>();
        _chunks.Add(table.Name, chunks);
        return new Table(chunks);
    }

    /// <summary>A column of ids or timestamps.</summary>
    public long[] Numbers(string table, string column) =>
        [.. _chunks[table].SelectMany(chunk => chunk.Columns[Place(chunk.Table, column)].Values.Take(chunk.Count))];

    /// <summary>A column of texts.</summary>
    public string[] Texts(string table, string column) =>
        [.. _chunks[table].SelectMany(chunk => Enumerable.Range(0, chunk.Count).Select(row => Encoding.UTF8.GetString(chunk.Columns[Place(chunk.Table, column)].TextOf(row))))];

    public IReadOnlyList<UnreadableCell> Unreadable(string table) => [.. _chunks[table].SelectMany(chunk => chunk.Unreadable)];

    /// <summary>Of all that was written of a table, whatever its chunks.</summary>
    public string Hash(string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in DatasetSchema.Table(table).Columns)
        {
            if (column.Type == ColumnType.Text)
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', Texts(table, column.Name))));
            else
                hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Numbers(table, column.Name).AsSpan()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static int Place(TableSchema table, string column) => table.Columns.Select(c => c.Name).ToList().IndexOf(column);

    private sealed class Table(List<RowChunk> chunks) : ITableSink
    {
        public object Encode(RowChunk chunk) => chunk;

        public void Append(object encoded) => chunks.Add((RowChunk)encoded);

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
