namespace MiniGram.Model;

/// <summary>How far a generator is.</summary>
/// <param name="Table">The table being written.</param>
/// <param name="Rows">Rows of it so far.</param>
/// <param name="Expected">About how many it will have; 0 when that isn't known.</param>
public readonly record struct GenerationProgress(string Table, long Rows, long Expected);
