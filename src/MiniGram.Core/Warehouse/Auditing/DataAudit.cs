using System.Data.Common;
using MiniGram.Model;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Auditing;

/// <summary>
/// Finds the rows that do not count and what is odd about the others. A row is left out under one rule only: it is after the end of
/// the data; or else its parent is missing, or is itself left out; or else an earlier row that counts has the same key.
/// </summary>
internal sealed class DataAudit(DbConnection connection, IReadOnlyList<LoadedTable> tables, DateTime asOf, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
{
    private static readonly string[] s_order =
    [
        AuditRule.DuplicateKey,
        AuditRule.MissingParent,
        AuditRule.Unreadable,
        AuditRule.DuplicateName,
        AuditRule.BeforeParent,
        AuditRule.SelfFollow,
        AuditRule.EmptyTable,
        AuditRule.AfterAsOf,
    ];

    /// <summary>Makes and fills <c>left_out</c>, and gives the entries: rule by rule, table by table, column by column.</summary>
    public IReadOnlyList<AuditEntry> Run()
    {
        connection.Execute("create table left_out (table_name text, read_order bigint, rule text)", cancellationToken);
        var entries = new List<AuditEntry>();
        for (var index = 0; index < tables.Count; index++)
        {
            progress?.Report(new(LoadStage.Checking, tables[index].File.Table.Name, tables[index].Rows, (double)index / tables.Count));
            entries.AddRange(new TableAudit(connection, tables[index], asOf, cancellationToken).Run());
        }

        progress?.Report(new(LoadStage.Checking, tables[^1].File.Table.Name, tables[^1].Rows, 1));
        return [.. entries.OrderBy(entry => Array.IndexOf(s_order, entry.Rule))];
    }
}
