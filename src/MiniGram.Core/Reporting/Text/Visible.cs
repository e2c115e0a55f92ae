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
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    /// <summary>A name on one line, cut with … after <paramref name="length"/> characters.</summary>
    public static string Name(string text, int length = NameLength) => Cut(Marks(text), length);

    /// <summary>
    /// A sentence that may carry names: each run without a space is cut, so that a name can't push the rest away. Pairs of isolates, which keep a
    /// name that runs from right to left to itself, stay as they are; one without its other half is shown by its code.
    /// </summary>
    public static string Sentence(string text) =>
        Cut(string.Join(' ', Marks(text, lines: false, isolates: Paired(text)).Split(' ').Select(word => Cut(word, WordLength))), 1_000);

    /// <summary>The same for a page, where lines break anywhere: a number and its sign of per cent stay together, names stay what they are.</summary>
    public static string Prose(string text) => Units.KeptOutsideNames(Sentence(text));

    /// <summary>The whole text with its hidden characters shown; line breaks and tabs stay if <paramref name="lines"/>.</summary>
    public static string Marks(string text, bool lines = false) => Marks(text, lines, isolates: false);

    private static string Marks(string text, bool lines, bool isolates)
    {
        if (!NeedsMarks(text, lines))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                shown.Append(c).Append(text[++i]);
            else if (!IsHidden(c, lines) || (isolates && (c is Isolate or EndOfIsolate)))
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
        '\ufffe' or '\uffff' => true, // no characters: SVG must not hold them
        _ => char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var at = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..at] + "…" + new string(EndOfIsolate, Math.Max(0, text.AsSpan(at).Count(EndOfIsolate) - text.AsSpan(at).Count(Isolate)));
    }

    private static bool Paired(string text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c == Isolate ? 1 : c == EndOfIsolate ? -1 : 0;
            if (open is < 0 or > 1)
                return false;
        }
        return open == 0;
    }
}
