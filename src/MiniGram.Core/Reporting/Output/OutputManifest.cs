namespace MiniGram.Reporting.Output;

/// <summary>
/// The list of a run's files that stands hidden in its folder. By it a later run tells what it may take the place of from files that
/// someone else put there, which it must not remove.
/// </summary>
internal static class OutputManifest
{
    // What file managers leave behind, and nobody misses.
    private static readonly HashSet<string> Litter = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini", ".directory" };

    /// <summary>Lists what the folder holds now.</summary>
    public static void Write(OutputKind kind, string folder) =>
        File.WriteAllText(Path.Combine(folder, kind.Manifest), string.Concat(Files(folder).Prepend(kind.FirstLine).Select(line => line + "\n")));

    /// <summary>What the folder holds and no run of that kind put there, as paths in it, ordinal order.</summary>
    public static IReadOnlyList<string> Foreign(OutputKind kind, string folder)
    {
        var own = ReadOwn(kind, folder);
        return [.. Files(folder).Where(file => !own.Contains(file) && !Litter.Contains(Path.GetFileName(file)))];
    }

    private static HashSet<string> ReadOwn(OutputKind kind, string folder)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(folder, kind.Manifest));
            return lines is [var first, .. var files] && first == kind.FirstLine ? [.. files, kind.Manifest] : [];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    // A link counts as a file of its own: what it leads to is not looked at, and no run makes one.
    private static IEnumerable<string> Files(string folder)
    {
        var all = new List<string>();
        Collect(new DirectoryInfo(folder), "", all);
        return all.Order(StringComparer.Ordinal);
    }

    private static void Collect(DirectoryInfo folder, string path, List<string> all)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner && inner.LinkTarget is null)
                Collect(inner, $"{path}{inner.Name}/", all);
            else
                all.Add(path + entry.Name);
        }
    }
}
