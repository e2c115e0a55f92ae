using System.Globalization;

namespace MiniGram.Warehouse;

internal static class LoadedDatasetExtensions
{
    /// <summary>The rows of a query, their values joined by a bar.</summary>
    public static IReadOnlyList<string> Rows(this LoadedDataset dataset, string sql)
    {
        using var connection = dataset.Warehouse.Connect();
        return connection.Query(sql, row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row.IsDBNull(column) ? "null" : Text(row.GetValue(column)))));
    }

    /// <summary>The audit, each entry as <c>rule table.column rows</c>.</summary>
    public static IReadOnlyList<string> Entries(this LoadedDataset dataset) =>
        [.. dataset.Audit.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Rule} {entry.Table}.{entry.Column} {entry.Rows}"))];

    /// <summary>What is left out, each row as <c>table|read_order|rule</c>.</summary>
    public static IReadOnlyList<string> LeftOut(this LoadedDataset dataset) => dataset.Rows("select table_name, read_order, rule from left_out order by 1, 2, 3");

    private static string? Text(object value) =>
        value is DateTime moment ? moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
