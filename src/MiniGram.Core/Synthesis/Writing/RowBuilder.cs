using MiniGram.Model;

namespace MiniGram.Synthesis.Writing;

/// <summary>Collects the rows of one chunk, column by column.</summary>
internal sealed class RowBuilder
{
    private const int BytesAText = 16;
    private readonly long[]?[] _numbers;
    private readonly TextBuffer?[] _texts;
    private readonly int[]?[] _ends;
    private int _capacity;

    /// <param name="table">Whose rows they will be.</param>
    /// <param name="capacity">About how many: room for more is made when they come.</param>
    public RowBuilder(TableSchema table, int capacity)
    {
        (Table, _capacity) = (table, Math.Max(16, capacity));
        long[]?[] moments = table.Columns.Any(column => column.Type == ColumnType.Timestamp) ? [] : [GC.AllocateUninitializedArray<long>(_capacity)];
        _numbers = [.. table.Columns.Select(column => column.Type == ColumnType.Text ? null : GC.AllocateUninitializedArray<long>(_capacity)), .. moments];
        _texts = [.. table.Columns.Select(column => column.Type == ColumnType.Text ? new TextBuffer(_capacity * BytesAText) : null)];
        _ends = [.. table.Columns.Select(column => column.Type == ColumnType.Text ? GC.AllocateUninitializedArray<int>(_capacity) : null)];
    }

    /// <summary>Whose rows they are.</summary>
    public TableSchema Table { get; }

    /// <summary>Rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>Numbers of a row: one a column, and one more for its moment where no column holds that.</summary>
    public int Width => _numbers.Length;

    /// <summary>Cells that hold something else than their column asks for.</summary>
    public List<UnreadableCell> Unreadable { get; } = [];

    /// <summary>The text of a column: what is appended before <see cref="Add"/> belongs to the row that is added.</summary>
    public TextBuffer Text(int column) => _texts[column]!;

    /// <summary>Ends a row.</summary>
    /// <param name="numbers">A value a column; those of text columns are passed over. The row's moment comes last where the table has no time of its own.</param>
    public void Add(params ReadOnlySpan<long> numbers)
    {
        if (Count == _capacity)
            Grow();
        for (var column = 0; column < _numbers.Length; column++)
        {
            if (_numbers[column] is { } values)
                values[Count] = numbers[column];
            else
                _ends[column]![Count] = _texts[column]!.Length;
        }

        Count++;
    }

    /// <summary>Ends a row of three numbers and nothing else, the moment of a table without times among them.</summary>
    public void AddNumbers(long first, long second, long third)
    {
        if (Count == _capacity)
            Grow();
        _numbers[0]![Count] = first;
        _numbers[1]![Count] = second;
        _numbers[2]![Count] = third;
        Count++;
    }

    /// <summary>A number of a row that was added.</summary>
    public ref long Number(int column, int row) => ref _numbers[column]![row];

    /// <summary>The text of a row that was added.</summary>
    public ReadOnlySpan<byte> TextOf(int column, int row) => _texts[column]!.ToArray().AsSpan((row == 0 ? 0 : _ends[column]![row - 1])..(_ends[column]![row]));

    /// <summary>The rows as they stand; the builder must not be used any more.</summary>
    public RowChunk ToChunk() => new(
        Table,
        Count,
        [.. Table.Columns.Select((_, column) => _numbers[column] is { } values ? ColumnChunk.Of(values) : ColumnChunk.Of(_texts[column]!.ToArray(), _ends[column]!))],
        Unreadable,
        Width > Table.Columns.Count ? ColumnChunk.Of(_numbers[^1]!) : null);

    private void Grow()
    {
        _capacity *= 2;
        for (var column = 0; column < _numbers.Length; column++)
        {
            if (_numbers[column] is not null)
                Array.Resize(ref _numbers[column], _capacity);
            else
                Array.Resize(ref _ends[column], _capacity);
        }
    }
}
