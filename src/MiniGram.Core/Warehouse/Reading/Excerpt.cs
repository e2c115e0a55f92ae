using System.Text;

namespace MiniGram.Warehouse.Reading;

/// <summary>A short, printable piece of something from outside, for messages.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>At most 60 characters, control characters shown as ␣, and what is no UTF-8 as �.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * Longest)]));

    /// <summary>At most 60 characters, control characters shown as ␣.</summary>
    public static string Of(string text)
    {
        var shown = text.EnumerateRunes().Take(Longest + 1).Select(rune => Rune.IsControl(rune) ? "␣" : rune.ToString()).ToList();
        return shown.Count <= Longest ? string.Concat(shown) : $"{string.Concat(shown.Take(Longest))}…";
    }
}
