namespace MiniGram.Reporting.Output;

/// <summary>Puts into words why something can't be written: what the system says of it names files that the user has never heard of.</summary>
public static class WritingTrouble
{
    /// <summary>What is wrong and what would be right.</summary>
    /// <param name="path">The file or folder that was to be written, as the user gave it.</param>
    /// <param name="failure">What the system said.</param>
    public static string Of(string path, Exception failure)
    {
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        while (above is not null && !Path.Exists(above))
            above = Path.GetDirectoryName(above);
        var why = failure switch
        {
            _ when File.Exists(above) => $"'{above}' is a file, and nothing can be below it; give --out a place in a folder",
            UnauthorizedAccessException => $"you may make nothing in '{above}'; give --out a place in a folder where you may",
            FileNotFoundException or DirectoryNotFoundException => $"'{above}' is the system's own and takes nothing new; give --out a place in a folder of yours",
            _ => failure.Message,
        };
        return $"'{path}' can't be written: {why}.";
    }
}
