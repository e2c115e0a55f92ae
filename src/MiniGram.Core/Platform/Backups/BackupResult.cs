namespace MiniGram.Platform.Backups;

/// <summary>What is in a backup.</summary>
/// <param name="Photos">Pictures of photos and people.</param>
/// <param name="Missing">Pictures that the database names and that were not there: deleted while the backup ran, or lost before.</param>
/// <param name="Bytes">The size of the file.</param>
public sealed record BackupResult(int Photos, int Missing, long Bytes);
