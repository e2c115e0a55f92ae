using System.Text.RegularExpressions;

namespace MiniGram.Reporting.Text;

/// <summary>Keeps a number and its sign of per cent on one line.</summary>
internal static partial class Units
{
    /// <summary>A space between them no longer breaks, but in what is meant to be copied (<c>pre</c>), where it stays what it is.</summary>
    public static Markup Kept(Markup body) => new(Parting().Replace(body.Text, match => match.Value == " %" ? Numbers.Thin + "%" : match.Value));

    [GeneratedRegex("<pre[ >].*?</pre>|(?<=[0-9]) %", RegexOptions.Singleline)]
    private static partial Regex Parting();
}
