using MiniGram.Platform.Media;

namespace MiniGram.Platform.Backups;

/// <summary>Where the files of a picture lie below a data folder.</summary>
internal static class PicturePaths
{
    /// <summary>Every size and, where it was kept, the original, relative to the data folder, in ordinal order; empty for a picture that is not there.</summary>
    public static IEnumerable<string> Of(string data, MediaKey key)
    {
        var (renditions, originals) = (Path.Combine("photos", "renditions", key.Value[..2], key.Value), Path.Combine("photos", "originals", key.Value[..2]));
        if (!Directory.Exists(Path.Combine(data, renditions)))
            return [];
        var sizes = Directory.EnumerateFiles(Path.Combine(data, renditions), "*.webp").Select(file => Path.Combine(renditions, Path.GetFileName(file)));
        var original = PhotoFormat.All.Select(format => Path.Combine(originals, key.Value + format.Extensions[0])).Where(path => File.Exists(Path.Combine(data, path)));
        return sizes.Concat(original).Order(StringComparer.Ordinal);
    }
}
