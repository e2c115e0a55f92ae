namespace MiniGram.Warehouse;

/// <summary>What is wrong with the data, counted, never silently repaired. One for each (rule, table, column).</summary>
/// <param name="Rule">One of <see cref="AuditRule"/>.</param>
/// <param name="Severity">Whether <c>--strict</c> fails on it.</param>
/// <param name="Table">One of the seven tables, or the definition's id for <c>not_discriminating</c>.</param>
/// <param name="Column">The column, several joined by a comma, or null when the rule is about the whole table.</param>
/// <param name="Rows">How many rows it concerns; 0 or more.</param>
/// <param name="Examples">At most five, each a short text such as <c>users.csv:12 id=3</c>.</param>
public sealed record AuditEntry(string Rule, AuditSeverity Severity, string Table, string? Column, long Rows, IReadOnlyList<string> Examples);
