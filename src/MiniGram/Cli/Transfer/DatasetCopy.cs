using System.Text;
using MiniGram.Model;

namespace MiniGram.Cli.Transfer;

/// <summary>Copies a data set from a source into a sink.</summary>
internal static class DatasetCopy
{
    private const int RowsOfChunk = 16_384;

    /// <summary>Copies all seven tables.</summary>
    /// <returns>The rows of each.</returns>
    public static IReadOnlyList<(string Table, long Rows)> Run(IDatasetSource source, IDatasetSink sink, IProgress<string> steps, CancellationToken cancellationToken)
    {
        var copied = new List<(string, long)>();
        foreach (var table in DatasetSchema.Tables)
        {
            steps.Report($"Exporting {table.Name}");
            using var into = sink.Open(table);
            var (chunk, rows) = (new GrowingChunk(table, RowsOfChunk), 0L);
            source.Read(table, row =>
            {
                chunk.Add(row);
                rows++;
                if (chunk.IsFull)
                    into.Append(into.Encode(chunk.Take()));
            }, cancellationToken);
            if (!chunk.IsEmpty)
                into.Append(into.Encode(chunk.Take()));
            into.Complete();
            copied.Add((table.Name, rows));
        }

        return copied;
    }

    /// <summary>Rows on their way to become a chunk.</summary>
    private sealed class GrowingChunk(TableSchema table, int capacity)
    {
        private readonly long[][] _numbers = [.. table.Columns.Select(column => column.Type == ColumnType.Text ? [] : new long[capacity])];
        private readonly int[][] _ends = [.. table.Columns.Select(column => column.Type == ColumnType.Text ? new int[capacity] : [])];
        private readonly MemoryStream[] _texts = [.. table.Columns.Select(_ => new MemoryStream())];
        private int _count;

        public bool IsEmpty => _count == 0;

        public bool IsFull => _count == capacity;

        public void Add(IDatasetRow row)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (table.Columns[column].Type == ColumnType.Text)
                {
                    _texts[column].Write(Encoding.UTF8.GetBytes(row.Text(column)));
                    _ends[column][_count] = (int)_texts[column].Length;
                }
                else
                {
                    _numbers[column][_count] = row.Number(column);
                }
            }

            _count++;
        }

        public RowChunk Take()
        {
            var columns = table.Columns.Select((column, place) => column.Type switch
            {
                ColumnType.Text => ColumnChunk.Of(_texts[place].ToArray(), [.. _ends[place].AsSpan(0, _count)]),
                ColumnType.Timestamp => ColumnChunk.OfMicroseconds([.. _numbers[place].AsSpan(0, _count)]),
                _ => ColumnChunk.Of([.. _numbers[place].AsSpan(0, _count)]),
            }).ToList();
            var chunk = new RowChunk(table, _count, columns, []);
            foreach (var text in _texts)
                text.SetLength(0);
            _count = 0;
            return chunk;
        }
    }
}
