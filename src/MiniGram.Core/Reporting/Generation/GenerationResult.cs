using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Reporting.Generation;

/// <summary>All there is to tell of a world that was generated. Nothing in it depends on the clock or the machine.</summary>
/// <param name="Name">As the scenario was called: a preset's name, or a file's without its ending.</param>
/// <param name="About">What the scenario is for; may be empty.</param>
/// <param name="Seed">Of its random streams.</param>
/// <param name="Yaml">The scenario as resolved, every knob with its value.</param>
/// <param name="Format">As what it was written, in the words of <c>--format</c>.</param>
/// <param name="World">What came out.</param>
/// <param name="Files">The data's files.</param>
/// <param name="Check">What an independent reading found, or null when none was made.</param>
/// <param name="Version">Of MiniGram.</param>
public sealed record GenerationResult(
    string Name,
    string About,
    long Seed,
    string Yaml,
    string Format,
    GeneratedWorld World,
    IReadOnlyList<ExportedFile> Files,
    WorldCheck? Check,
    string Version)
{
    /// <summary>The period whose rows were written, or null when all were. The knobs and the truth are those of the whole world.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether every knob is within its tolerance and the check found no more than was asked for.</summary>
    public bool Passed => World.Knobs.All(knob => knob.Passed) && Check?.Passed != false;

    /// <summary>The knobs in the order in which to look at them: those that failed first.</summary>
    public IEnumerable<KnobResult> Knobs => World.Knobs.OrderBy(knob => knob.Passed);
}
