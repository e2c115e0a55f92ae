using MiniGram.Model;

namespace MiniGram.Warehouse.Reading;

/// <summary>The tables that hold what was read, under the <c>raw_*</c> views.</summary>
internal static class StoredTable
{
    /// <summary>Its name in the warehouse.</summary>
    public static string Name(TableSchema table) => $"loaded_{table.Name}";

    /// <summary>The columns that it holds: all but the comments' text, unless that is asked for.</summary>
    public static IEnumerable<ColumnSchema> Columns(TableSchema table, bool includeCommentText) =>
        table.Columns.Where(column => includeCommentText || !IsCommentText(table, column));

    /// <summary>Whether the column is the one that is left out on request.</summary>
    public static bool IsCommentText(TableSchema table, ColumnSchema column) => table.Name == "comments" && column.Type == ColumnType.Text;

    /// <summary>The statements that make the empty table and its view, in which a row's place in the file is <c>read_order</c>.</summary>
    public static string Create(TableSchema table, bool includeCommentText)
    {
        var columns = Columns(table, includeCommentText).ToList();
        return $"""
            create or replace table {Name(table)} ({string.Join(", ", columns.Select(column => $"{column.Name} {Type(column.Type)}"))});
            create or replace view raw_{table.Name} as select rowid as read_order, {string.Join(", ", columns.Select(column => column.Name))} from {Name(table)};
            """;
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Id => "bigint",
        ColumnType.Timestamp => "timestamp",
        _ => "text",
    };
}
