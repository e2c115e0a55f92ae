using MiniGram.Model;

namespace MiniGram.Synthesis.Writing;

/// <summary>
/// Makes a table block by block, several at a time, and hands the rows to the sink in order. What a block holds depends on its number alone, so the
/// rows are the same with any number of threads; ids that count the rows are set when the blocks before are known.
/// </summary>
internal sealed class TableWriter(IDatasetSink sink, ParallelOptions parallel, Faults faults, IProgress<GenerationProgress>? progress)
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    /// <summary>Rows of each table so far.</summary>
    public IReadOnlyDictionary<string, long> Rows => _rows;

    /// <summary>Writes a table.</summary>
    /// <param name="name">One of the seven.</param>
    /// <param name="items">What the blocks divide among them: users, photos.</param>
    /// <param name="block">Items a block.</param>
    /// <param name="expected">About how many rows, for the progress.</param>
    /// <param name="numbersRows">Whether the first column is to count the rows from 1.</param>
    /// <param name="build">Adds the rows of the items from the first to before the second.</param>
    public void Write(string name, int items, int block, long expected, bool numbersRows, Action<RowBuilder, int, int> build)
    {
        var table = DatasetSchema.Table(name);
        using var output = sink.Open(table);
        var blocks = (int)(((long)items + block - 1) / block);
        var capacity = (int)Math.Min(1 << 20, expected * 1.25 * block / Math.Max(1, items)); // Few blocks have to grow.
        _rows.TryAdd(name, 0);
        var line = new BlockLine<RowBuilder>(
            blocks,
            number =>
            {
                var start = number * block;
                var rows = new RowBuilder(table, capacity);
                build(rows, start, (int)Math.Min(items, (long)start + block));
                return (rows, rows.Count);
            },
            (rows, start) =>
            {
                for (var row = 0; numbersRows && row < rows.Count; row++)
                    rows.Number(0, row) = start + row + 1;
                var soiled = faults.Apply(rows, start);
                return (soiled.Count, soiled.Count > 0 ? output.Encode(soiled.ToChunk()) : null);
            },
            (count, encoded) =>
            {
                if (encoded is not null)
                    output.Append(encoded);
                _rows[name] += count;
                progress?.Report(new(name, _rows[name], expected));
            });
        line.Run(parallel);
        output.Complete();
    }
}
