using System.Text.Json;

namespace MiniGram.Platform.Backups;

/// <summary>What a backup holds, written at its end: one without it was cut off.</summary>
/// <param name="Format">1.</param>
/// <param name="MadeAt">When the database was as it is in there.</param>
/// <param name="Entries">Every file.</param>
/// <param name="Missing">Media keys whose pictures were not there.</param>
internal sealed record BackupManifest(int Format, DateTimeOffset MadeAt, IReadOnlyList<BackupEntry> Entries, IReadOnlyList<string> Missing)
{
    public static string Name => "manifest.json";

    public static string Database => "minigram.db";

    private static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, s_json);

    /// <exception cref="BackupException">It is none.</exception>
    public static BackupManifest Read(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return JsonSerializer.Deserialize<BackupManifest>(content, s_json) is { Format: 1, Entries: not null, Missing: not null } read ? read : throw new BackupException("The backup was made by another version of MiniGram, in a form that this one does not know.");
        }
        catch (JsonException)
        {
            throw new BackupException("The backup is damaged: its list of files can't be read. Use another one.");
        }
    }
}
