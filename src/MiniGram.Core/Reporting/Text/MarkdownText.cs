using System.Text;

namespace MiniGram.Reporting.Text;

/// <summary>Text from the data for Markdown: shown as it is, whatever marks, links or HTML it holds.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Marks get a backslash, which CommonMark takes before any ASCII punctuation; what HTML means becomes an entity. The colon of an
    /// address, and the dot of <c>www.</c>, become entities too, since GitHub would make a link of them; so does @, a mention.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var starts = text.AsSpan(0, i).Trim().Length == 0;
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("&#64;"),
                ':' when i + 1 < text.Length && text[i + 1] == '/' => escaped.Append("&#58;"),
                '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => escaped.Append("&#46;"),
                '\n' or '\r' => escaped.Append(' '),
                '\\' or '`' or '*' or '_' or '[' or ']' or '{' or '}' or '|' or '~' or '!' or '$' or '^' => escaped.Append('\\').Append(c),
                '#' or '-' or '+' or '=' when starts => escaped.Append('\\').Append(c),
                '.' or ')' when i > 0 && text.AsSpan(0, i).Trim().IndexOfAnyExceptInRange('0', '9') < 0 && !starts && (i + 1 == text.Length || text[i + 1] is ' ' or '\t') => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>A fence longer than any run of backticks inside.</summary>
    public static string Fence(string code)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return new string('`', Math.Max(3, longest + 1));
    }
}
