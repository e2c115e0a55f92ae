using MiniGram.Model;
using MiniGram.Reporting.Text;
using MiniGram.Warehouse;

namespace MiniGram.Reporting;

/// <summary>The audit and the sources in words, the same in every format.</summary>
internal static class AuditText
{
    public static string Rule(string rule) => rule switch
    {
        _ when rule == AuditRule.DuplicateKey => "Rows that repeat a key",
        _ when rule == AuditRule.MissingParent => "Rows whose parent is missing",
        _ when rule == AuditRule.Unreadable => "Values that do not parse",
        _ when rule == AuditRule.DuplicateName => "Rows that share a name",
        _ when rule == AuditRule.BeforeParent => "Rows dated before what they refer to",
        _ when rule == AuditRule.SelfFollow => "Accounts that follow themselves",
        _ when rule == AuditRule.EmptyTable => "Tables without rows",
        _ when rule == AuditRule.AfterAsOf => "Rows after the end of the data",
        _ when rule == AuditRule.NotDiscriminating => "Definitions that do not discriminate",
        _ => Wording.Capitalised(Visible.Name(rule).Replace('_', ' ')),
    };

    public static string Where(AuditEntry entry) => Visible.Name(entry.Column is null ? entry.Table : $"{entry.Table}.{entry.Column.Replace(",", ", ", StringComparison.Ordinal)}", 80);

    /// <summary>Which of the file's columns was taken for which, where the names differ, and which were kept out.</summary>
    public static string Columns(TableSource source)
    {
        var order = DatasetSchema.Tables.FirstOrDefault(table => table.Name == source.Table)?.Columns.Select(column => column.Name).ToList() ?? [.. source.Columns.Keys.Order(StringComparer.Ordinal)];
        var renamed = order
            .Where(column => source.Columns.TryGetValue(column, out var own) && !string.Equals(own, column, StringComparison.Ordinal))
            .Select(column => $"{Visible.Name(source.Columns[column])} as {column}");
        var ignored = source.Ignored.Count == 0 ? [] : new[] { "not used: " + string.Join(", ", source.Ignored.Take(8).Select(name => Visible.Name(name))) + (source.Ignored.Count > 8 ? $" and {source.Ignored.Count - 8} more" : "") };
        var notes = renamed.Concat(ignored).ToList();
        return notes.Count == 0 ? "by name" : string.Join("; ", notes);
    }
}
