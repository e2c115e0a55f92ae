namespace MiniGram.Synthesis.Scenarios;

/// <summary>Reads scenarios.</summary>
public static class ScenarioReader
{
    /// <summary>Reads one.</summary>
    public static Scenario Read(string nameOrFile, IReadOnlyList<string> sets, long? seed)
    {
        var users = sets.Count > 0 ? int.Parse(sets[0].Split('=')[1], System.Globalization.CultureInfo.InvariantCulture) : nameOrFile == "tiny" ? 200 : 5000;
        var photos = users * 5;
        return nameOrFile == "classic"
            ? new() { Process = WorldProcess.Published, Causality = Causality.Legacy, Seed = seed ?? 1 }
            : new() { Seed = seed ?? 1, Users = new() { Count = users }, Photos = new() { Count = photos } };
    }
}
