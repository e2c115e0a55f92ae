namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>What someone wrote, fit to stand in a message: short, and without what would move a cursor.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
        return string.Concat(cut.Select(c => c < ' ' ? (char)(0x2400 + c) : char.IsControl(c) || c is '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? '\ufffd' : c));
    }
}
