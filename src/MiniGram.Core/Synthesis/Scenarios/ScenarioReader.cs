using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Reads a scenario: a preset or a YAML file, what it extends, and what the command line sets.</summary>
public static class ScenarioReader
{
    /// <summary>Reads and checks it whole.</summary>
    /// <param name="nameOrFile">A preset's name, or a file's, which has an ending or a folder in it.</param>
    /// <param name="sets">Each <c>path=value</c>, with the value in YAML; a later one wins.</param>
    /// <param name="seed">In place of the scenario's own, or null.</param>
    /// <exception cref="ScenarioException">With every mistake, each with its place.</exception>
    public static Scenario Read(string nameOrFile, IReadOnlyList<string> sets, long? seed)
    {
        ArgumentNullException.ThrowIfNull(nameOrFile);
        ArgumentNullException.ThrowIfNull(sets);
        var problems = new List<string>();
        if (ScenarioLayers.Read(nameOrFile, sets, seed, problems) is not { } tree)
            throw new ScenarioException(problems);
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        var scenario = LiftNames.WithoutReplaced(ScenarioBinder.Bind(tree, problems, doubtful), tree);
        scenario = GraphSizes.Resolve(problems.Count == 0 ? UserRates.Resolve(scenario) : scenario);
        ScenarioChecks.Check(scenario, tree, problems, doubtful);
        return problems.Count == 0 ? scenario : throw new ScenarioException(ProblemOrder.Of(problems));
    }
}
