using MiniGram.Model;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>What those who write and check a world need to know of its scenario.</summary>
/// <param name="About">What it is for, in a sentence or two; may be empty.</param>
/// <param name="Seed">0 or more.</param>
/// <param name="From">The first moment of the world, UTC.</param>
/// <param name="Until">The first moment after it, UTC.</param>
/// <param name="Faults">Which faults it asks for.</param>
public sealed record ScenarioFacts(string About, long Seed, DateTime From, DateTime Until, FaultRates Faults)
{
    /// <summary>Those of a scenario.</summary>
    public static ScenarioFacts Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var dirt = scenario.Dirt;
        return new(
            scenario.About,
            scenario.Seed,
            scenario.From,
            scenario.Until,
            new(
                scenario.Process == WorldProcess.Published ? null : dirt.Duplicates, // Its bots draw photos with replacement.
                dirt.Orphans,
                scenario.Causality == Causality.Legacy ? null : dirt.Early,
                dirt.Unreadable));
    }
}
