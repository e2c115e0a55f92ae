using MiniGram.Model;

namespace MiniGram.Cli.Generation;

/// <summary>What can fill a data set: a scenario, read and checked.</summary>
internal interface IWorldSource
{
    /// <summary>As it is called: a preset's name, or a file's without its ending.</summary>
    string Name { get; }

    /// <summary>What it is for; may be empty.</summary>
    string About { get; }

    /// <summary>Of its random streams.</summary>
    long Seed { get; }

    /// <summary>Every knob with its value.</summary>
    string Yaml { get; }

    /// <summary>Which faults it asks for.</summary>
    FaultRates Faults { get; }

    /// <summary>Makes the world.</summary>
    GeneratedWorld Fill(IDatasetSink sink, int threads, IProgress<GenerationProgress> progress, CancellationToken cancellationToken);
}
