using MiniGram.Model;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Generation;

/// <summary>What to generate and where to.</summary>
/// <param name="Source">Makes the world.</param>
/// <param name="Folder">As asked for; made when missing.</param>
/// <param name="Export">As what.</param>
/// <param name="Options">How much of the machine to use.</param>
/// <param name="Check">Whether to read back what was written.</param>
internal sealed record GenerationRequest(ScenarioSource Source, string Folder, ExportOptions Export, WarehouseOptions Options, bool Check)
{
    /// <summary>The period whose rows to write, in the order of time; null for those of all time.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether the rows of all time are to be in the order of time too.</summary>
    public bool IsByTime { get; init; }
}
