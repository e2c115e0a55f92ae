using MiniGram.Model;

namespace MiniGram.Warehouse.Auditing;

/// <summary>A foreign key of a table that is being checked.</summary>
/// <param name="Column">The column.</param>
/// <param name="Parent">The table whose id it must match.</param>
/// <param name="Alias">What that table's rows are called in SQL.</param>
internal sealed record Reference(string Column, string Parent, string Alias)
{
    /// <summary>Those of a table, in the order of its columns.</summary>
    public static IReadOnlyList<Reference> Of(TableSchema table) =>
        [.. table.Columns.Where(column => column.References is not null).Select((column, index) => new Reference(column.Name, column.References!, $"p{index}"))];

    /// <summary>SQL that joins the parent's rows that count, or nothing.</summary>
    public string Join => $"left join counted_{Parent} as {Alias} on {Alias}.id = t.{Column}";

    /// <summary>SQL: no row that counts has this id.</summary>
    public string IsMissing => $"{Alias}.id is null";

    /// <summary>SQL: its row does not count, and only because it is after the end of the data.</summary>
    public string IsLate => $"({IsMissing} and t.{Column} in (select id from late_{Parent}))";
}
