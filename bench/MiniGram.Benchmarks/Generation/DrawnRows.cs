using MiniGram.Model;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Writing;

namespace MiniGram.Benchmarks.Generation;

/// <summary>The rows of a world, kept in memory as the generator hands them over.</summary>
internal sealed class DrawnRows : IDatasetSink
{
    private readonly List<(TableSchema Table, List<RowChunk> Chunks)> _tables = [];

    private DrawnRows()
    {
    }

    /// <summary>What else came of them; null until they are drawn.</summary>
    public GeneratedWorld? World { get; private set; }

    /// <summary>Draws them.</summary>
    public static DrawnRows Of(Scenario scenario)
    {
        var rows = new DrawnRows();
        rows.World = WorldGenerator.Generate(scenario, rows, Environment.ProcessorCount, null, default);
        return rows;
    }

    /// <summary>A column of ids or timestamps.</summary>
    public long[] Numbers(string table, string column)
    {
        var (schema, chunks) = _tables.Single(drawn => drawn.Table.Name == table);
        var place = schema.Columns.Select(known => known.Name).ToList().IndexOf(column);
        return [.. chunks.SelectMany(chunk => chunk.Columns[place].Values.Take(chunk.Count))];
    }

    /// <summary>Hands them to another sink in the same order, as the generator does, but without drawing them.</summary>
    public void WriteTo(IDatasetSink sink)
    {
        foreach (var (table, chunks) in _tables)
        {
            using var output = sink.Open(table);
            new BlockLine<RowChunk>(
                chunks.Count,
                number => (chunks[number], chunks[number].Count),
                (chunk, _) => (chunk.Count, output.Encode(chunk)),
                (_, encoded) => output.Append(encoded!)).Run(new() { MaxDegreeOfParallelism = Environment.ProcessorCount });
            output.Complete();
        }
    }

    /// <inheritdoc/>
    public ITableSink Open(TableSchema table)
    {
        _tables.Add((table, []));
        return new Keeper(_tables[^1].Chunks);
    }

    private sealed class Keeper(List<RowChunk> chunks) : ITableSink
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
