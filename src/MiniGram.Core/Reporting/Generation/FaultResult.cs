namespace MiniGram.Reporting.Generation;

/// <summary>One kind of fault in one table: how many rows were found to have it, and how many may.</summary>
/// <param name="Rule">One of <see cref="Warehouse.AuditRule"/>.</param>
/// <param name="Table">One of the seven.</param>
/// <param name="Found">Rows; where a rule looks at several columns, of the one in which most are.</param>
/// <param name="Allowed">The most rows that what was asked for accounts for; null for any number.</param>
/// <param name="Examples">At most five, each with its place in a file.</param>
public sealed record FaultResult(string Rule, string Table, long Found, long? Allowed, IReadOnlyList<string> Examples)
{
    /// <summary>Whether there are no more than may be.</summary>
    public bool Passed => Allowed is not { } most || Found <= most;
}
