using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniGram.EndToEnd;

/// <summary>What text must not hold where people look at it, told without any part of the program.</summary>
internal static partial class HostileText
{
    /// <summary>Control characters but for line breaks, and what turns the text around it; nothing where the text is clean. Isolates may stand in pairs.</summary>
    public static string Hidden(string text)
    {
        var hidden = text.Where(c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or '\u2066' or '\u2067' or '\ufffe' or '\uffff' or (>= '\u202a' and <= '\u202e'));
        var alone = Isolated().Replace(text, "").Where(c => c is '\u2068' or '\u2069');
        return string.Join(' ', hidden.Concat(alone).Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether a spreadsheet would run the cell, in a locale whose separator is the comma or the semicolon.</summary>
    public static bool IsFormula(string cell) => Formula().IsMatch(cell);

    /// <summary>Nothing to hide in it, so that it must be found as it is.</summary>
    public static bool IsPlain(string text) => Hidden(text).Length == 0 && !text.Contains('\n', StringComparison.Ordinal);

    [GeneratedRegex("\u2068[^\u2068\u2069\n]*\u2069")]
    private static partial Regex Isolated();

    [GeneratedRegex(@"(^|;)\s*[=+\-@\t\r]")]
    private static partial Regex Formula();
}
