using System.Formats.Tar;
using System.Security.Cryptography;

namespace MiniGram.Platform.Backups;

/// <summary>Brings a backup back into a new data folder, after every file of it was found whole. The folder is there whole or not at all.</summary>
public static class SiteRestore
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Brings it back.</summary>
    /// <param name="file">A file that <see cref="SiteBackup"/> made.</param>
    /// <param name="data">The new data folder: missing, or empty.</param>
    /// <param name="cancel">Stops it; nothing is left behind.</param>
    /// <exception cref="BackupException">The folder is not empty, or the backup is not whole.</exception>
    public static BackupResult Read(string file, string data, CancellationToken cancel = default)
    {
        if (!File.Exists(file))
            throw new BackupException($"There is no file '{file}'.");
        if (File.Exists(data) || (Directory.Exists(data) && Directory.EnumerateFileSystemEntries(data).Any()))
            throw new BackupException($"'{data}' is not empty. A backup is brought back into a new folder; nothing is overwritten.");
        var aside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(data)) + ".restoring";
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true); // Of a restore that was killed.
        try
        {
            Make(aside);
            var found = Extract(file, aside, cancel);
            var manifest = File.Exists(Path.Combine(aside, BackupManifest.Name)) ? BackupManifest.Read(Path.Combine(aside, BackupManifest.Name)) : throw new BackupException($"'{file}' is cut off: its list of files, which comes last, is missing. Use another backup.");
            Check(file, aside, manifest, found);
            File.Delete(Path.Combine(aside, BackupManifest.Name));
            if (Directory.Exists(data))
                Directory.Delete(data);
            Directory.Move(aside, data);
            return new BackupResult(SqliteFile.Pictures(Path.Combine(data, BackupManifest.Database)).Count - manifest.Missing.Count, manifest.Missing.Count, new FileInfo(file).Length);
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    private static Dictionary<string, BackupEntry> Extract(string file, string aside, CancellationToken cancel)
    {
        var found = new Dictionary<string, BackupEntry>(StringComparer.Ordinal);
        try
        {
            using var source = File.OpenRead(file);
            using var tar = new TarReader(source);
            while (tar.GetNextEntry() is { } entry)
            {
                cancel.ThrowIfCancellationRequested();
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !IsOurs(entry.Name) || found.ContainsKey(entry.Name))
                    throw new BackupException($"'{file}' is no backup of MiniGram's: there is something in it that has no place there.");
                found.Add(entry.Name, Extract(entry, Path.Combine(aside, entry.Name)));
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new BackupException($"'{file}' is no tar file, or is cut off. Use another backup.");
        }

        return found;
    }

    private static BackupEntry Extract(TarEntry entry, string path)
    {
        Make(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Plain;
        using var target = new FileStream(path, options);
        entry.DataStream?.CopyTo(target);
        target.Position = 0;
        var digest = Convert.ToHexStringLower(SHA256.HashData(target));
        target.Flush(flushToDisk: true);
        return new BackupEntry(entry.Name, target.Length, digest);
    }

    private static void Check(string file, string aside, BackupManifest manifest, Dictionary<string, BackupEntry> found)
    {
        foreach (var entry in manifest.Entries)
        {
            if (!found.TryGetValue(entry.Path, out var there) || there != entry)
                throw new BackupException($"'{file}' is damaged: {entry.Path} is not as it was written. Use another backup.");
        }

        if (found.Count != manifest.Entries.Count + 1)
            throw new BackupException($"'{file}' is damaged: it holds files that its list does not name. Use another backup.");
        var database = Path.Combine(aside, BackupManifest.Database);
        if (!File.Exists(database) || SqliteFile.Problem(database) is not null)
            throw new BackupException($"'{file}' is damaged: its database can't be read. Use another backup.");
        var missing = manifest.Missing.ToHashSet(StringComparer.Ordinal);
        if (SqliteFile.Pictures(database).Find(picture => !missing.Contains(picture.Value) && !PicturePaths.Of(aside, picture).Any()) is { Value: { } lost })
            throw new BackupException($"'{file}' is damaged: the picture {lost} is not in it. Use another backup.");
    }

    // Only names that a backup can have, so that no file lands elsewhere.
    private static bool IsOurs(string name) =>
        name == BackupManifest.Name || name == BackupManifest.Database
        || (name.Split('/') is ["keys", var key] && IsPlain(key))
        || (name.Split('/') is ["photos", "renditions", var shard, var picture, var size] && IsPlain(shard) && IsPlain(picture) && IsPlain(size))
        || (name.Split('/') is ["photos", "originals", var part, var original] && IsPlain(part) && IsPlain(original));

    private static bool IsPlain(string part) => part.Length > 0 && !part.StartsWith('.') && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Folder);
    }
}
