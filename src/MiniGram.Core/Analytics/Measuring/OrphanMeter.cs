using System.Data.Common;
using System.Globalization;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>
/// The share of rows that are orphans of their own, not because their parent could not be read. Which parents could not be read can't be told for certain, since their id may be
/// what was wrong; but of all the ids that are missing among those of a table, they explain no more than there are unreadable rows.
/// </summary>
internal sealed class OrphanMeter(LoadedDataset dataset, DbConnection connection, CancellationToken cancellationToken)
{
    /// <summary>Of the rows of tables that have parents, 0 to 1.</summary>
    public double Measure()
    {
        var (orphans, rows) = (0.0, 0L);
        foreach (var table in DatasetSchema.Tables)
        {
            var references = table.Columns.Where(column => column.References is not null).ToList();
            if (references.Count == 0)
                continue;
            rows += dataset.Sources.Where(source => source.Table == table.Name).Sum(source => source.Rows + source.Rejected);
            orphans += references.Sum(column => Orphans(table.Name, column.Name, column.References!));
        }

        return Math.Min(1, orphans / Math.Max(1, rows));
    }

    private double Orphans(string table, string column, string parent)
    {
        var unreadable = dataset.Sources.Where(source => source.Table == parent).Sum(source => source.Rejected);
        var (outside, inside, ids) = connection.Query(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                with missing as (
                    select raw.{column} as id
                    from raw_{table} as raw
                    join left_out on left_out.table_name = '{table}' and left_out.rule = '{AuditRule.MissingParent}' and left_out.read_order = raw.read_order
                    where raw.{column} not in (select id from raw_{parent})
                ),
                told as (
                    select id, {unreadable} > 0 and id between (select cast(min(id) as hugeint) - {unreadable} from raw_{parent}) and (select cast(max(id) as hugeint) + {unreadable} from raw_{parent}) as may_be_unreadable
                    from missing
                )
                select count(*) filter (where not coalesce(may_be_unreadable, false)), count(*) filter (where may_be_unreadable), count(distinct id) filter (where may_be_unreadable) from told
                """),
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)),
            cancellationToken).Single();
        return outside + (inside * (1 - Math.Min(1, unreadable / (double)Math.Max(1, ids))));
    }
}
