namespace MiniGram.Platform.Media;

/// <summary>
/// The pictures on disk: <c>originals</c>, which only their owners get back; <c>renditions</c>, which are shown, a folder for each picture;
/// <c>incoming</c>, where a picture is put together before one rename makes it whole. So none is ever half there. Safe for many threads; one process at a time.
/// </summary>
public sealed class PhotoFolder
{
    private static readonly string[] s_kept = ["renditions", "originals"];
    private readonly string _root;

    private PhotoFolder(string root) => _root = root;

    /// <summary>Opens a folder, made when it is not there, and clears away what an interrupted process left in <c>incoming</c>.</summary>
    /// <exception cref="IOException">It can't be made or written to.</exception>
    public static PhotoFolder Open(string path)
    {
        var folder = new PhotoFolder(Path.GetFullPath(path));
        foreach (var name in (string[])["originals", "renditions", "incoming"])
            Directory.CreateDirectory(Path.Combine(folder._root, name));
        foreach (var left in new DirectoryInfo(Path.Combine(folder._root, "incoming")).EnumerateFileSystemInfos())
        {
            if (left is DirectoryInfo aside)
                aside.Delete(recursive: true);
            else
                left.Delete();
        }

        return folder;
    }

    /// <summary>A picture in one of its sizes, or null when there is no such picture or it is smaller.</summary>
    /// <param name="key">Which picture.</param>
    /// <param name="size">The name of a <see cref="PhotoSize"/>; any other text finds nothing.</param>
    public PhotoFile? Find(MediaKey key, string size) =>
        PhotoSizes.Names.Contains(size, StringComparer.Ordinal) ? File(Path.Combine(Renditions(key), size + ".webp"), "image/webp") : null;

    /// <summary>What was uploaded, byte for byte, with all its metadata: for no one but its owner. Null for avatars, whose originals are not kept.</summary>
    public PhotoFile? Original(MediaKey key)
    {
        foreach (var format in PhotoFormat.All)
        {
            if (File(Original(key, format), format.ContentType) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Deletes a picture in all its sizes and its original. Nothing happens when there is none.</summary>
    public void Remove(MediaKey key)
    {
        if (Directory.Exists(Renditions(key)))
            Directory.Delete(Renditions(key), recursive: true);
        foreach (var format in PhotoFormat.All.Where(format => System.IO.File.Exists(Original(key, format))))
            System.IO.File.Delete(Original(key, format));
    }

    /// <summary>Every picture that is there, in no order; what no post names can so be found and removed.</summary>
    public IEnumerable<MediaKey> Keys()
    {
        foreach (var shard in Directory.EnumerateDirectories(Path.Combine(_root, "renditions")))
        {
            foreach (var picture in Directory.EnumerateDirectories(shard))
            {
                if (MediaKey.TryParse(Path.GetFileName(picture), out var key))
                    yield return key;
            }
        }
    }

    /// <summary>Every picture of which anything is there, be it its original alone, with the moment when that was last written.</summary>
    internal IReadOnlyDictionary<MediaKey, DateTimeOffset> Written()
    {
        var found = new Dictionary<MediaKey, DateTimeOffset>();
        foreach (var entry in s_kept.SelectMany(name => new DirectoryInfo(Path.Combine(_root, name)).EnumerateDirectories()).SelectMany(shard => shard.EnumerateFileSystemInfos()))
        {
            if (MediaKey.TryParse(Path.GetFileNameWithoutExtension(entry.Name), out var key) && entry.LastWriteTimeUtc is var at && (!found.TryGetValue(key, out var before) || before < at))
                found[key] = at;
        }

        return found;
    }

    /// <summary>An empty file to put something together in, beside the pictures and not in the system's own folder, which may be in memory or open to others. It goes when it is closed, or at the next start.</summary>
    public FileStream NewScratch()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 81_920, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(_root, "incoming", Path.GetRandomFileName()), options);
    }

    /// <summary>An empty folder for one upload, which the caller deletes.</summary>
    internal DirectoryInfo NewIncoming() => Directory.CreateDirectory(Path.Combine(_root, "incoming", Path.GetRandomFileName()));

    /// <summary>Moves a finished picture in: its original first, so that what is shown has one.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="renditions">The folder that holds it in all its sizes.</param>
    /// <param name="original">What was uploaded, or null to keep none.</param>
    /// <param name="format">What that is.</param>
    internal void Keep(MediaKey key, string renditions, string? original, PhotoFormat format)
    {
        if (original is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Original(key, format))!);
            System.IO.File.Move(original, Original(key, format));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Renditions(key))!);
        Directory.Move(renditions, Renditions(key));
    }

    private static PhotoFile? File(string path, string contentType) => new FileInfo(path) is { Exists: true } found ? new(path, contentType, found.Length) : null;

    private string Renditions(MediaKey key) => Path.Combine(_root, "renditions", key.Value[..2], key.Value);

    private string Original(MediaKey key, PhotoFormat format) => Path.Combine(_root, "originals", key.Value[..2], key.Value + format.Extensions[0]);
}
