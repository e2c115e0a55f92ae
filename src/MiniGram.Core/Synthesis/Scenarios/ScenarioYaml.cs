namespace MiniGram.Synthesis.Scenarios;

/// <summary>Writes scenarios.</summary>
public static class ScenarioYaml
{
    /// <summary>Writes one, every knob with its value.</summary>
    public static string Write(Scenario scenario) => throw new NotSupportedException($"{scenario}");
}
