using System.Text.RegularExpressions;

namespace MiniGram.Platform.Photos;

/// <summary>The #tags and @mentions of a text.</summary>
internal static partial class CaptionMarks
{
    /// <summary>Tags in lower case without '#', each once, in order.</summary>
    public static IReadOnlyList<string> Tags(string text) => [.. Tag().Matches(text).Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    /// <summary>Names in lower case without '@', each once, in order.</summary>
    public static IReadOnlyList<string> Mentions(string text) => [.. Mention().Matches(text).Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<![\w#&])#([\w]{1,50})(?![\w#])")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<![\w@.])@([A-Za-z0-9](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9]))")]
    private static partial Regex Mention();
}
