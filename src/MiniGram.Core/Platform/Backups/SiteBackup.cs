using System.Formats.Tar;
using System.Security.Cryptography;
using MiniGram.Platform.Media;

namespace MiniGram.Platform.Backups;

/// <summary>
/// Makes a backup of a data folder while the site runs: first the database as it is at one moment, then the pictures that it names. A picture is there before its photo is posted, so
/// all of them are, but for those that were deleted meanwhile. The file is there whole or not at all.
/// </summary>
public static class SiteBackup
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes it.</summary>
    /// <param name="data">The data folder of a site on SQLite.</param>
    /// <param name="file">The tar file to make; must not be there.</param>
    /// <param name="clock">Says when it is made.</param>
    /// <param name="cancel">Stops it; nothing is left behind.</param>
    /// <exception cref="BackupException">There is no such site, or the file is there.</exception>
    public static BackupResult Write(string data, string file, TimeProvider clock, CancellationToken cancel = default)
    {
        var database = Path.Combine(data, BackupManifest.Database);
        if (!File.Exists(database))
            throw new BackupException($"'{data}' is no data folder of a site: it has no {BackupManifest.Database}. Give the folder that 'minigram serve --data' uses.");
        if (Path.Exists(file))
            throw new BackupException($"'{file}' is there already. Choose another name, or remove it first.");
        var (partial, snapshot) = (file + ".partial", file + ".partial.db");
        try
        {
            File.Delete(snapshot); // What a backup that was killed left.
            File.Delete(partial);
            Private(snapshot).Dispose(); // SQLite writes into an empty file, and nobody else may read it.
            var madeAt = clock.GetUtcNow();
            SqliteFile.Copy(database, snapshot);
            cancel.ThrowIfCancellationRequested();
            var result = Write(data, snapshot, partial, madeAt, cancel);
            File.Move(partial, file, overwrite: false);
            return result;
        }
        finally
        {
            File.Delete(snapshot);
            File.Delete(partial);
        }
    }

    private static BackupResult Write(string data, string snapshot, string partial, DateTimeOffset madeAt, CancellationToken cancel)
    {
        using var target = Private(partial);
        var entries = new List<BackupEntry>();
        var missing = new List<string>();
        var pictures = SqliteFile.Pictures(snapshot);
        using (var tar = new TarWriter(target, TarEntryFormat.Pax, leaveOpen: true))
        {
            Add(tar, entries, snapshot, BackupManifest.Database);
            foreach (var key in Files(Path.Combine(data, "keys"), "*.xml"))
                Add(tar, entries, key, "keys/" + Path.GetFileName(key));
            foreach (var picture in pictures)
            {
                cancel.ThrowIfCancellationRequested();
                if (!AddPicture(tar, entries, data, picture))
                    missing.Add(picture.Value);
            }

            using var list = new MemoryStream(new BackupManifest(1, madeAt, entries, missing).Write());
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = list, Mode = Plain });
        }

        target.Flush(flushToDisk: true);
        return new BackupResult(pictures.Count - missing.Count, missing.Count, target.Length);
    }

    /// <summary>False when it is gone.</summary>
    private static bool AddPicture(TarWriter tar, List<BackupEntry> entries, string data, MediaKey key)
    {
        var before = entries.Count;
        try
        {
            foreach (var path in PicturePaths.Of(data, key))
                Add(tar, entries, Path.Combine(data, path), path.Replace(Path.DirectorySeparatorChar, '/'));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false; // Deleted between one of its files and the next; what was added is a file that nothing names.
        }

        return entries.Count > before;
    }

    private static void Add(TarWriter tar, List<BackupEntry> entries, string path, string name)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = Plain });
        entries.Add(new BackupEntry(name, content.Length, digest));
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    /// <summary>A new file that its owner alone may read: never one that someone else has put there, or left open.</summary>
    internal static FileStream Private(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Plain;
        return new FileStream(path, options);
    }
}
