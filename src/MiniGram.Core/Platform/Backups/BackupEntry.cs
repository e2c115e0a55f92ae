namespace MiniGram.Platform.Backups;

/// <summary>A file in a backup.</summary>
/// <param name="Path">Below the data folder, with slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
internal sealed record BackupEntry(string Path, long Bytes, string Sha256);
