namespace MiniGram.Synthesis.Scenarios;

/// <summary>Writes scenarios.</summary>
public static class ScenarioText
{
    /// <summary>Writes one, every knob with its value.</summary>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return $"seed: {scenario.Seed}\nprocess: {scenario.Process}\n";
    }
}
