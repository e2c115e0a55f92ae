using MiniGram.Warehouse;

namespace MiniGram.Analytics;

/// <summary>The data set a report is about.</summary>
/// <param name="Name">For titles.</param>
/// <param name="Sha256">Of the files' bytes.</param>
/// <param name="First">The oldest timestamp that counts, UTC; null when there is none.</param>
/// <param name="Last">The newest timestamp that counts, UTC; null when there is none.</param>
/// <param name="Sources">What was taken for what.</param>
public sealed record DatasetDescription(string Name, string Sha256, DateTime? First, DateTime? Last, IReadOnlyList<TableSource> Sources);
