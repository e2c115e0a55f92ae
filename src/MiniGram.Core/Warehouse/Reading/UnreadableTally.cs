namespace MiniGram.Warehouse.Reading;

/// <summary>Counts the values of a table that do not parse, by column; a whole row that does not parse counts under no column.</summary>
internal sealed class UnreadableTally
{
    /// <summary>How many examples an audit entry has at most.</summary>
    public static int MostExamples => 5;

    private readonly Dictionary<string, (long Rows, List<string> Examples)> _columns = new(StringComparer.Ordinal);

    /// <summary>Rows in which at least one value did not parse.</summary>
    public long Rows { get; private set; }

    /// <summary>Notes one more such row.</summary>
    public void AddRow() => Rows++;

    /// <summary>Notes what did not parse in it.</summary>
    public void Add(string? column, string example)
    {
        var (rows, examples) = _columns.GetValueOrDefault(column ?? "", (0, []));
        if (examples.Count < MostExamples)
            examples.Add(example);
        _columns[column ?? ""] = (rows + 1, examples);
    }

    /// <summary>The column's count and examples; null asks for whole rows.</summary>
    public (long Rows, IReadOnlyList<string> Examples) Of(string? column) => _columns.GetValueOrDefault(column ?? "", (0, []));
}
