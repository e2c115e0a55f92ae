namespace MiniGram.Synthesis.Scenarios;

/// <summary>Faults of the data: the share of rows of each table, 0 to 1, that get one.</summary>
internal sealed record DirtKnobs
{
    [Knob("Rows that stand twice.", Min = 0, Max = 1)]
    public double Duplicates { get; init; }

    [Knob("Rows whose parent does not exist.", Min = 0, Max = 1)]
    public double Orphans { get; init; }

    [Knob("Rows dated before their parent.", Min = 0, Max = 1)]
    public double Early { get; init; }

    [Knob("Rows with a value that can't be read; only CSV can hold them.", Min = 0, Max = 1)]
    public double Unreadable { get; init; }
}
