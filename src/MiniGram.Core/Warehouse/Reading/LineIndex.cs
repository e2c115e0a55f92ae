namespace MiniGram.Warehouse.Reading;

/// <summary>On which line of its file each row starts, kept as the places where that changes other than by one.</summary>
internal sealed class LineIndex
{
    private readonly List<(long Row, long Ahead)> _jumps = [];

    /// <summary>Notes the next row; rows come in order.</summary>
    public void Add(long row, long line)
    {
        if (_jumps.Count == 0 || _jumps[^1].Ahead != line - row)
            _jumps.Add((row, line - row));
    }

    /// <summary>The line, from 1, of a row that was noted.</summary>
    public long LineOf(long row)
    {
        var (low, high) = (0, _jumps.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_jumps[middle].Row <= row)
                low = middle;
            else
                high = middle - 1;
        }

        return row + _jumps[low].Ahead;
    }
}
