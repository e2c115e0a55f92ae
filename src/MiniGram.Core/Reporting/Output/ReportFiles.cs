namespace MiniGram.Reporting.Output;

/// <summary>What MiniGram writes into an output folder, so that a folder with anything else is left alone.</summary>
internal static class ReportFiles
{
    private static readonly HashSet<string> Files = new(StringComparer.Ordinal) { "report.html", "report.md", "report.json", "report.pdf" };
    private static readonly HashSet<string> Folders = new(StringComparer.Ordinal) { "charts", "segments", "rejected" };

    /// <summary>Names directly in the folder that no report has, ordinal order.</summary>
    public static IReadOnlyList<string> Foreign(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFileSystemInfos()
            .Where(entry => !(entry is DirectoryInfo ? Folders : Files).Contains(entry.Name))
            .Select(entry => entry.Name)
            .Order(StringComparer.Ordinal),
    ];
}
