namespace MiniGram.Model;

/// <summary>What a generator tells of the world that it has written.</summary>
/// <param name="Rows">Rows of each of the seven tables, faults of the data included.</param>
/// <param name="Truth">What the tables do not say.</param>
/// <param name="Knobs">What was asked for against what came out.</param>
public sealed record GeneratedWorld(IReadOnlyDictionary<string, long> Rows, IReadOnlyList<TruthTable> Truth, IReadOnlyList<KnobResult> Knobs)
{
    /// <summary>The other knobs, that nothing is held against, in the order of the scenario.</summary>
    public IReadOnlyList<UnmeasuredKnob> Unmeasured { get; init; } = [];
}
