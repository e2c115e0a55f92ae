using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Reporting.Generation;

/// <summary>The shape of <c>manifest.json</c>: what makes the same world again, and how to know it.</summary>
internal sealed record ManifestDocument(
    int Schema,
    string Version,
    string Scenario,
    long Seed,
    string Format,
    string Yaml,
    Period? Period,
    IReadOnlyList<ExportedFile> Files,
    IReadOnlyList<ExportedFile> Truth)
{
    /// <summary>Raised when a reader of the last version would misread this one.</summary>
    public static int SchemaVersion => 1;

    public static ManifestDocument Of(GenerationResult result, IReadOnlyList<ExportedFile> truth) => new(
        SchemaVersion,
        result.Version,
        result.Name,
        result.Seed,
        result.Format,
        result.Yaml,
        result.Period,
        result.Files,
        truth);
}
