using System.Data.Common;
using MiniGram.Model;

namespace MiniGram.Warehouse.Auditing;

/// <summary>From when to when the data reach.</summary>
internal sealed class DataSpan(DbConnection connection, CancellationToken cancellationToken)
{
    private static readonly string[] s_dated = [.. DatasetSchema.Tables.Where(table => table.Columns.Any(column => column.Type == ColumnType.Timestamp)).Select(table => table.Name)];

    /// <summary>The midnight after the newest timestamp, since the end is exclusive; 1970-01-01 where there is none.</summary>
    public static DateTime EndOf(DateTime? newest) => newest?.Date.AddDays(1) ?? DateTime.UnixEpoch;

    /// <summary>The oldest and the newest timestamp that parsed; null where there are none.</summary>
    public (DateTime? First, DateTime? Last) OfAll() => Of(table => $"select created_at from raw_{table}");

    /// <summary>The oldest and the newest timestamp among the rows that count; null where there are none.</summary>
    public (DateTime? First, DateTime? Last) OfRowsThatCount() => Of(table =>
        $"select created_at from raw_{table} as t left join left_out as l on l.table_name = '{table}' and l.read_order = t.read_order where l.read_order is null");

    private (DateTime? First, DateTime? Last) Of(Func<string, string> rows)
    {
        var all = string.Join(" union all ", s_dated.Select(table => $"select min(created_at) as oldest, max(created_at) as newest from ({rows(table)})"));
        return connection.Query($"select min(oldest), max(newest) from ({all})", row => (Moment(row, 0), Moment(row, 1)), cancellationToken).Single();
    }

    private static DateTime? Moment(DbDataReader row, int column) => row.IsDBNull(column) ? null : DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
}
