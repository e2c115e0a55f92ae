namespace MiniGram.Synthesis.Scenarios;

/// <summary>Reads scenarios.</summary>
public static class ScenarioReader
{
    /// <summary>Reads one.</summary>
    public static Scenario Read(string nameOrFile, IReadOnlyList<string> sets, long? seed) => throw new NotSupportedException($"{nameOrFile} {sets.Count} {seed}");
}
