namespace MiniGram.Warehouse;

/// <summary>A data set in the warehouse, audited and ready for the models.</summary>
/// <param name="Warehouse">
/// Holds <c>raw_TABLE(read_order bigint, …)</c> for each of the seven tables, every row that parsed, and
/// <c>left_out(table_name text, read_order bigint, rule text)</c>: the rows that do not count, with the rule that says why
/// (<c>duplicate_key</c> for the second and later rows of a key, <c>missing_parent</c>, <c>after_as_of</c>).
/// </param>
/// <param name="Name">The name asked for or the folder's own, for titles.</param>
/// <param name="Sources">What was taken for what, in the order of <see cref="Model.DatasetSchema.Tables"/>.</param>
/// <param name="Sha256">Of the seven files' hashes in table order; equal for equal bytes whatever the files are called.</param>
/// <param name="First">The oldest timestamp that counts, UTC, or null when there is none.</param>
/// <param name="Last">The newest timestamp that counts, UTC, or null when there is none.</param>
/// <param name="AsOf">The exclusive end of the data, UTC.</param>
/// <param name="Audit">The data's own findings; those about definitions come from the analysis.</param>
public sealed record LoadedDataset(
    IWarehouse Warehouse,
    string Name,
    IReadOnlyList<TableSource> Sources,
    string Sha256,
    DateTime? First,
    DateTime? Last,
    DateTime AsOf,
    IReadOnlyList<AuditEntry> Audit) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Warehouse.Dispose();
}
