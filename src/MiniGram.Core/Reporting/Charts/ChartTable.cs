namespace MiniGram.Reporting.Charts;

/// <summary>A chart's numbers as text.</summary>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">As many cells as columns each.</param>
internal sealed record ChartTable(IReadOnlyList<ChartColumn> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows)
{
    /// <summary>Of one scope only.</summary>
    public ChartTable(IReadOnlyList<ChartColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
        : this(columns, [.. rows.Select(row => (IReadOnlyList<ChartCell>)[.. row.Select(text => new ChartCell(text))])])
    {
    }

    /// <summary>What the second value of a cell is, such as 'without suspected bots'; null where no cell has one.</summary>
    public string? Other { get; init; }

    /// <summary>Whether columns come in pairs, which stay together on a phone.</summary>
    public bool Paired { get; init; }

    /// <summary>Rows that stand in <c>report.json</c> only.</summary>
    public int Left { get; init; }

    /// <summary>The first rows only.</summary>
    public ChartTable Top(int rows) => this with { Rows = [.. Rows.Take(rows)], Left = Left + Math.Max(0, Rows.Count - rows) };

    /// <summary>Whether the scopes differ anywhere in it.</summary>
    public bool Compares => Rows.Any(row => row.Any(cell => cell.Other is not null));
}
