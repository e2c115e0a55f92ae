using System.Text.RegularExpressions;

namespace MiniGram.Cli;

/// <summary>Tells a full disk from a mistake of the program's, whoever met it: the engine and the writer of Parquet say it in words only.</summary>
internal static partial class FullDisk
{
    /// <summary>What a person is told, or null when the message speaks of something else.</summary>
    /// <param name="message">Of an exception.</param>
    public static string? Of(string message)
    {
        if (!message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase) && !message.Contains("not enough space on the disk", StringComparison.OrdinalIgnoreCase))
            return null;
        var file = File().Match(message);
        return $"The disk is full{(file.Success ? $": '{Terminal.Printable(file.Groups["file"].Value)}' can't be written" : "")}. Make room, or choose another place: --out for results, TMPDIR (TMP on Windows) for temporary files.";
    }

    [GeneratedRegex("""["'](?<file>(/|[A-Za-z]:\\)[^"'\n]+)["']""", RegexOptions.ExplicitCapture)]
    private static partial Regex File();
}
