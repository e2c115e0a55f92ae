using System.Buffers;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Parquet;

/// <summary>A chunk whose moments are microseconds, made so where they are seconds.</summary>
internal sealed class ParquetRows
{
    private readonly long[]?[] _micros;

    public ParquetRows(RowChunk chunk)
    {
        Chunk = chunk;
        _micros = [.. chunk.Columns.Select((column, position) => chunk.Table.Columns[position].Type == ColumnType.Timestamp && !column.IsMicroseconds ? Micros(column.Values.AsSpan(0, chunk.Count)) : null)];
    }

    /// <summary>The rows.</summary>
    public RowChunk Chunk { get; }

    /// <summary>How many there are.</summary>
    public int Count => Chunk.Count;

    /// <summary>The values of a column of ids or moments.</summary>
    public ReadOnlySpan<long> Numbers(int position) => (_micros[position] ?? Chunk.Columns[position].Values).AsSpan(0, Count);

    /// <summary>The rows have been written.</summary>
    public void Return()
    {
        foreach (var micros in _micros)
        {
            if (micros is not null)
                ArrayPool<long>.Shared.Return(micros);
        }
    }

    private static long[] Micros(ReadOnlySpan<long> seconds)
    {
        var micros = ArrayPool<long>.Shared.Rent(seconds.Length);
        for (var row = 0; row < seconds.Length; row++)
            micros[row] = seconds[row] * 1_000_000;
        return micros;
    }
}
