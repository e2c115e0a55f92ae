namespace MiniGram.Warehouse;

/// <summary>How far loading is. Reported from several threads, a few times a second at most per table.</summary>
/// <param name="Stage">What it is busy with.</param>
/// <param name="Table">The table that moved on.</param>
/// <param name="Rows">Rows of that table so far.</param>
/// <param name="Share">How much of the stage is done over all tables, from 0 to 1.</param>
public sealed record LoadProgress(LoadStage Stage, string Table, long Rows, double Share);
