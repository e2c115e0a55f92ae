using System.Globalization;
using System.Text;

namespace MiniGram.Analytics.Findings;

/// <summary>
/// Names and tags that come from outside, as they may stand in a sentence: on one line, of bearable length, and unable to turn the
/// text around them. Mark-up is not touched: the claim is plain text, and who renders it escapes it.
/// </summary>
internal static class SafeText
{
    private const int Longest = 60;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>A user's name in quotes.</summary>
    public static string Name(string name) => $"'{Isolated(Clean(name))}'";

    /// <summary>A tag in quotes, with its sign.</summary>
    public static string Tag(string tag) => $"'#{Isolated(Clean(tag))}'";

    /// <summary>Control characters, line breaks and directional controls become a space; broken surrogates the replacement character; the rest beyond 60 characters an ellipsis.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest + 8));
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (characters == Longest)
            {
                clean.Append('…');
                break;
            }

            clean.Append((Garbles(rune) ? new Rune(' ') : rune).ToString());
            characters++;
        }

        var words = string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "(empty)" : words;
    }

    private static bool Garbles(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
        || rune.Value is 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);

    private static string Isolated(string text) =>
        text.EnumerateRunes().Any(IsRightToLeft) ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
