using System.Globalization;
using System.Text;

namespace MiniGram.Reporting.Text;

/// <summary>
/// Makes text from the data safe to look at: what would not show (control characters) or would rearrange what stands around it
/// (bidirectional marks) is shown by its code, and what is endless is cut. Letters of every script stay as they are.
/// </summary>
internal static class Visible
{
    /// <summary>Longer names are cut where they are displayed.</summary>
    public const int NameLength = 40;

    private const int WordLength = 60;

    /// <summary>A name on one line, cut with … after <paramref name="length"/> characters.</summary>
    public static string Name(string text, int length = NameLength) => Cut(Marks(text), length);

    /// <summary>A sentence that may carry names: each run without a space is cut, so that a name can't push the rest away.</summary>
    public static string Sentence(string text) =>
        Cut(string.Join(' ', Marks(text).Split(' ').Select(word => Cut(word, WordLength))), 1_000);

    /// <summary>The whole text with its hidden characters shown; line breaks and tabs stay if <paramref name="lines"/>.</summary>
    public static string Marks(string text, bool lines = false)
    {
        if (!NeedsMarks(text, lines))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                shown.Append(c).Append(text[++i]);
            else if (!IsHidden(c, lines))
                shown.Append(c);
            else if (c < ' ')
                shown.Append((char)('\u2400' + c)); // control pictures
            else
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
        }
        return shown.ToString();
    }

    private static bool NeedsMarks(string text, bool lines)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || IsHidden(c, lines))
                return true;
        }
        return false;
    }

    private static bool IsHidden(char c, bool lines) => c switch
    {
        '\n' or '\t' => !lines,
        '\u200d' => false, // the joiner in emoji
        _ => char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var at = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..at] + "…";
    }
}
