using MiniGram.Model;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Generation;

/// <summary>The world of a scenario.</summary>
internal sealed class ScenarioSource
{
    private readonly Scenario _scenario;
    private readonly ScenarioFacts _facts;

    /// <param name="nameOrFile">A preset's name or a YAML file.</param>
    /// <param name="sets">Each as <c>path=value</c>.</param>
    /// <param name="seed">Instead of the scenario's own, or null.</param>
    public ScenarioSource(string nameOrFile, IReadOnlyList<string> sets, long? seed)
    {
        Name = Path.GetFileNameWithoutExtension(nameOrFile);
        _scenario = ScenarioReader.Read(nameOrFile, sets, seed);
        _facts = ScenarioFacts.Of(_scenario);
    }

    /// <summary>As it is called: a preset's name, or a file's without its ending.</summary>
    public string Name { get; }

    /// <summary>What it is for; may be empty.</summary>
    public string About => _facts.About;

    /// <summary>Of its random streams.</summary>
    public long Seed => _facts.Seed;

    /// <summary>The first moment of the world, UTC.</summary>
    public DateTime From => _facts.From;

    /// <summary>The first moment after it, UTC.</summary>
    public DateTime Until => _facts.Until;

    /// <summary>Every knob with its value.</summary>
    public string Yaml => ScenarioText.Write(_scenario);

    /// <summary>Which faults it asks for.</summary>
    public FaultRates Faults => _facts.Faults;

    /// <summary>Makes the world.</summary>
    public GeneratedWorld Fill(IDatasetSink sink, int threads, IProgress<GenerationProgress> progress, CancellationToken cancellationToken) =>
        WorldGenerator.Generate(_scenario, sink, threads, progress, cancellationToken);
}
