using System.Text.RegularExpressions;

namespace MiniGram.Reporting.Text;

/// <summary>Keeps a number and its sign of per cent on one line: the space between them no longer breaks.</summary>
internal static partial class Units
{
    /// <summary>In text that holds nothing from the data.</summary>
    public static string Kept(string text) => text.Contains(" %", StringComparison.Ordinal) ? Parting().Replace(text, Numbers.Thin + "%") : text;

    /// <summary>In a sentence, whose names stand in quotes and stay what they are.</summary>
    public static string KeptOutsideNames(string sentence) =>
        sentence.Contains(" %", StringComparison.Ordinal) ? PartingOrName().Replace(sentence, match => match.Value == " %" ? Numbers.Thin + "%" : match.Value) : sentence;

    [GeneratedRegex("(?<=[0-9]) %")]
    private static partial Regex Parting();

    // A quote within a word, as in o'clock, neither opens nor closes a name.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])'.*?'(?![\p{L}\p{N}])|(?<=[0-9]) %", RegexOptions.Singleline)]
    private static partial Regex PartingOrName();
}
