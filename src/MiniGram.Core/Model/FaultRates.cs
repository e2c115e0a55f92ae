namespace MiniGram.Model;

/// <summary>Which faults a world was asked to have: the share of the rows of each table, 0 to 1; null for any number of them.</summary>
/// <param name="Duplicates">Rows that repeat a key.</param>
/// <param name="Orphans">Rows whose parent does not exist.</param>
/// <param name="Early">Rows dated before their parent.</param>
/// <param name="Unreadable">Rows with a value that does not parse.</param>
public sealed record FaultRates(double? Duplicates, double? Orphans, double? Early, double? Unreadable)
{
    /// <summary>None at all.</summary>
    public static FaultRates None { get; } = new(0, 0, 0, 0);
}
