using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Generation;

/// <summary>What to generate and where to.</summary>
/// <param name="Source">Makes the world.</param>
/// <param name="Folder">As asked for; made when missing.</param>
/// <param name="Export">As what.</param>
/// <param name="Threads">1 or more.</param>
/// <param name="Check">Whether to read back what was written.</param>
internal sealed record GenerationRequest(ScenarioSource Source, string Folder, ExportOptions Export, int Threads, bool Check);
