using MiniGram.Model;

namespace MiniGram.Reporting.Generation;

/// <summary>The shape of <c>generation.json</c>.</summary>
internal sealed record GenerationDocument(
    int Schema,
    string Version,
    string Scenario,
    string About,
    long Seed,
    bool Passed,
    Period? Period,
    IReadOnlyDictionary<string, long> Rows,
    IReadOnlyList<KnobResult> Knobs,
    IReadOnlyList<UnmeasuredKnob> Unmeasured,
    WorldCheck? Check)
{
    /// <summary>Raised when a reader of the last version would misread this one.</summary>
    public static int SchemaVersion => 1;

    public static GenerationDocument Of(GenerationResult result) => new(
        SchemaVersion,
        result.Version,
        result.Name,
        result.About,
        result.Seed,
        result.Passed,
        result.Period,
        result.World.Rows,
        [.. result.Knobs],
        result.World.Unmeasured,
        result.Check);
}
