namespace MiniGram.Platform.Upkeep;

/// <summary>What a sweep found.</summary>
/// <param name="Pictures">All that are in the folder, before it.</param>
/// <param name="Orphans">Those older than an hour that nothing names.</param>
/// <param name="Removed">All of the orphans, or none when there are so many that it must be the wrong database.</param>
public sealed record SweepResult(int Pictures, int Orphans, int Removed);
