using MiniGram.Warehouse;

namespace MiniGram.Cli.Fitting;

/// <summary>What to resemble.</summary>
/// <param name="Data">The folder with the seven tables.</param>
/// <param name="File">The scenario to write; absolute.</param>
/// <param name="Seed">Of the scenario.</param>
/// <param name="Rounds">How many worlds to try, 1 or more.</param>
/// <param name="KeepTags">Whether tags keep their names.</param>
/// <param name="Options">How much of the machine to use.</param>
internal sealed record FitRequest(string Data, string File, long Seed, int Rounds, bool KeepTags, WarehouseOptions Options);
