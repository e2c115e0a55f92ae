using MiniGram.Model;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Generation;

/// <summary>The world of a scenario.</summary>
internal sealed class ScenarioSource : IWorldSource
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

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string About => _facts.About;

    /// <inheritdoc/>
    public long Seed => _facts.Seed;

    /// <inheritdoc/>
    public string Yaml => ScenarioText.Write(_scenario);

    /// <inheritdoc/>
    public FaultRates Faults => _facts.Faults;

    /// <inheritdoc/>
    public GeneratedWorld Fill(IDatasetSink sink, int threads, IProgress<GenerationProgress> progress, CancellationToken cancellationToken) =>
        WorldGenerator.Generate(_scenario, sink, threads, progress, cancellationToken);
}
