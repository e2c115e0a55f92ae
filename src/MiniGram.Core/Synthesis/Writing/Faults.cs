using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Writing;

/// <summary>The faults of the data that a scenario asks for: each row has its chance of each, by a stream of its own.</summary>
internal sealed class Faults(Scenario scenario)
{
    private const long Beyond = 1_000_000_000_000;
    private const int LongestLead = 30;
    private readonly DirtKnobs _knobs = scenario.Dirt;
    private readonly bool _isClean = scenario.Dirt is { Duplicates: 0, Orphans: 0, Early: 0, Unreadable: 0 };

    /// <summary>When each parent came to be, by table; found by id − 1. Set before the tables that need them are written.</summary>
    public Dictionary<string, long[]> Created { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows with their faults: the same builder when there are none.</summary>
    /// <param name="rows">As they should be.</param>
    /// <param name="first">The number of the first within the table.</param>
    public RowBuilder Apply(RowBuilder rows, long first)
    {
        if (_isClean || rows.Count == 0)
            return rows;
        var soiled = new RowBuilder(rows.Table, rows.Count);
        var table = Table(rows.Table);
        for (var row = 0; row < rows.Count; row++)
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Dirt, (table << 48) + first + row);
            var (isDouble, isOrphan, isEarly, isUnreadable) = (random.Happens(_knobs.Duplicates), random.Happens(_knobs.Orphans), random.Happens(_knobs.Early), random.Happens(_knobs.Unreadable));
            Copy(rows, row, soiled);
            if (isDouble)
                Copy(rows, row, soiled);
            var last = soiled.Count - 1;
            if (isOrphan)
                Orphan(soiled, last, ref random);
            else if (isEarly)
                MakeEarly(soiled, last, ref random);
            if (isUnreadable)
                MakeUnreadable(soiled, last, ref random);
        }

        return soiled;
    }

    private static long Table(TableSchema table)
    {
        for (var i = 0; i < DatasetSchema.Tables.Count; i++)
        {
            if (DatasetSchema.Tables[i].Name == table.Name)
                return i;
        }

        return DatasetSchema.Tables.Count;
    }

    private static void Copy(RowBuilder from, int row, RowBuilder to)
    {
        Span<long> numbers = stackalloc long[from.Width];
        for (var column = 0; column < numbers.Length; column++)
        {
            if (column < from.Table.Columns.Count && from.Table.Columns[column].Type == ColumnType.Text)
                to.Text(column).Append(from.TextOf(column, row));
            else
                numbers[column] = from.Number(column, row);
        }

        to.Add(numbers);
    }

    private static void Orphan(RowBuilder rows, int row, ref RandomStream random)
    {
        int[] references = [.. Enumerable.Range(0, rows.Table.Columns.Count).Where(column => rows.Table.Columns[column].References is not null)];
        if (references.Length > 0)
            rows.Number(references[random.Below(references.Length)], row) = Beyond + random.Below(Beyond);
    }

    // Up to a month before the latest of its parents.
    private void MakeEarly(RowBuilder rows, int row, ref RandomStream random)
    {
        var columns = rows.Table.Columns;
        var parent = long.MinValue;
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].References is { } table && Created.TryGetValue(table, out var created))
                parent = Math.Max(parent, created[rows.Number(column, row) - 1]);
        }

        var when = Enumerable.Range(0, columns.Count).FirstOrDefault(column => columns[column].Type == ColumnType.Timestamp, -1);
        if (when >= 0 && parent > long.MinValue)
            rows.Number(when, row) = parent - 1 - random.Below(LongestLead * Moments.Day);
    }

    private static void MakeUnreadable(RowBuilder rows, int row, ref RandomStream random)
    {
        int[] readable = [.. Enumerable.Range(0, rows.Table.Columns.Count).Where(column => rows.Table.Columns[column].Type != ColumnType.Text)];
        var column = readable[random.Below(readable.Length)];
        var text = rows.Table.Columns[column].Type == ColumnType.Timestamp ? "2020-13-45 99:00" : "n/a";
        rows.Unreadable.Add(new(row, column, text));
    }
}
