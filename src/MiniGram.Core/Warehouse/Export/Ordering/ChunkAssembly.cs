using System.Data.Common;
using System.Text;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Puts the rows of a table that come one by one into chunks.</summary>
internal sealed class ChunkAssembly(TableSchema table)
{
    private readonly List<UnreadableCell> _unreadable = [];
    private readonly long[] _moments = new long[Most];
    private readonly long[]?[] _numbers = [.. table.Columns.Select(column => StagedRows.IsNumber(column) ? new long[Most] : null)];
    private readonly byte[][] _texts = [.. table.Columns.Select(column => StagedRows.IsNumber(column) ? [] : new byte[1 << 16])];
    private readonly int[][] _ends = [.. table.Columns.Select(column => StagedRows.IsNumber(column) ? Array.Empty<int>() : new int[Most])];

    /// <summary>Rows of a full chunk.</summary>
    public static int Most => 1 << 14;

    /// <summary>Rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a row as <see cref="StagedRows"/> reads it.</summary>
    public void Add(DbDataReader row)
    {
        _moments[Count] = row.GetInt64(0);
        if (!row.IsDBNull(3))
            _unreadable.Add(new(Count, row.GetFieldValue<sbyte>(3), row.GetString(4)));
        for (var column = 0; column < _numbers.Length; column++)
        {
            if (_numbers[column] is { } numbers)
                numbers[Count] = row.GetInt64(StagedRows.FirstValue + column);
            else
                AddText(column, row.GetString(StagedRows.FirstValue + column));
        }

        Count++;
    }

    /// <summary>The rows so far; the assembly must not be used any more.</summary>
    public RowChunk ToChunk() => new(
        table,
        Count,
        [.. _numbers.Select((values, column) => values is null ? ColumnChunk.Of(_texts[column], _ends[column]) : ColumnChunk.Of(values))],
        _unreadable,
        table.Columns.Any(column => column.Type == ColumnType.Timestamp) ? null : ColumnChunk.Of(_moments));

    private void AddText(int column, string text)
    {
        var start = Count == 0 ? 0 : _ends[column][Count - 1];
        var most = start + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _texts[column].Length)
            Array.Resize(ref _texts[column], Math.Max(most, 2 * _texts[column].Length));
        _ends[column][Count] = start + Encoding.UTF8.GetBytes(text, _texts[column].AsSpan(start));
    }
}
