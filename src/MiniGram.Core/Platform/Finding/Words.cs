using System.Text;

namespace MiniGram.Platform.Finding;

/// <summary>Cuts texts into words and words into trigrams, for the index as for the query.</summary>
internal static class Words
{
    private const int Longest = 40;

    /// <summary>Runs of letters and digits in lower case, each once, in ordinal order; no longer than 40, and of two at least where they are Latin.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. InOrder(text).Order(StringComparer.Ordinal)];

    /// <summary>The same in the order of the text.</summary>
    public static IReadOnlyList<string> InOrder(string text)
    {
        var words = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in (text.ToLowerInvariant() + ' ').EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(c) || !c.IsBmp || Rune.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0 && word.Length <= Longest && (word.Length > 1 || word[0] > 'ɏ'))
                words.TryAdd(word.ToString(), true);
            word.Clear();
        }

        return [.. words.Keys];
    }

    /// <summary>Three neighbours at a time, with two blanks before and one behind, so that a word's beginning weighs more: as PostgreSQL's pg_trgm does.</summary>
    public static IReadOnlyList<string> Grams(string word)
    {
        string[] padded = [.. $"  {word} ".EnumerateRunes().Select(rune => rune.ToString())]; // Half of a pair of surrogates is no text.
        return [.. Enumerable.Range(0, padded.Length - 2).Select(at => string.Concat(padded[at..(at + 3)])).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>How many slips of the finger are forgiven in a word of that length: none up to 3, one up to 6, two above.</summary>
    public static int Forgiven(string word) => word.Length switch { <= 3 => 0, <= 6 => 1, _ => 2 };

    /// <summary>The fewest letters to insert, delete, change or swap with their neighbour that make one word the other (optimal string alignment), or any number above the limit when it is above.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
