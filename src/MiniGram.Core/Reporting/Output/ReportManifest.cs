namespace MiniGram.Reporting.Output;

/// <summary>
/// The list of a report's files that stands in its folder as <c>.minigram-report</c>. By it a later run tells a report, whose place it may
/// take, from files that someone else put there, which it must not remove.
/// </summary>
internal static class ReportManifest
{
    private const string FirstLine = "A report by MiniGram. The next one to this folder replaces these files:";

    // What file managers leave behind, and nobody misses.
    private static readonly HashSet<string> Litter = new(StringComparer.OrdinalIgnoreCase) { ".DS_Store", "Thumbs.db", "desktop.ini", ".directory" };

    /// <summary>The file's name.</summary>
    public static string Name => ".minigram-report";

    /// <summary>Lists what the folder holds now.</summary>
    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, Name), string.Concat(Files(folder).Prepend(FirstLine).Select(line => line + "\n")));

    /// <summary>What the folder holds and no report put there, as paths in it, ordinal order. Empty for a report and for an empty folder.</summary>
    public static IReadOnlyList<string> Foreign(string folder)
    {
        var own = ReadOwn(folder);
        return [.. Files(folder).Where(file => !own.Contains(file) && !Litter.Contains(Path.GetFileName(file)))];
    }

    private static HashSet<string> ReadOwn(string folder)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(folder, Name));
            return lines is [FirstLine, .. var files] ? [.. files, Name] : [];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    // A link counts as a file of its own: what it leads to is not looked at, and no report holds one.
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
