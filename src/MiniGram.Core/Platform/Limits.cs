using System.Text;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform;

/// <summary>How long the texts may be that people write, in characters as a person counts them less exactly: UTF-16 units.</summary>
public static class Limits
{
    /// <summary>Of a display name.</summary>
    public static int DisplayName => 50;

    /// <summary>Of what a member says of themselves.</summary>
    public static int Bio => 300;

    /// <summary>Of a caption.</summary>
    public static int Caption => CaptionLimits.Photo.Characters;

    /// <summary>Of a comment.</summary>
    public static int Comment => CaptionLimits.Comment.Characters;

    /// <summary>Of an alternative text.</summary>
    public static int AltText => 1500;

    /// <summary>Of the words to a report, a reason or an answer.</summary>
    public static int Note => 1000;

    /// <summary>Brings a text into the form that is stored: composed Unicode, line feeds only, nothing at its ends, no control characters.</summary>
    internal static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var kept = new StringBuilder(text.Length);
        var before = '\0';
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (char.IsLowSurrogate(c) && !char.IsHighSurrogate(before) || c is not '\n' and not '\t' && char.IsControl(c))
                continue;
            if (char.IsHighSurrogate(before) && !char.IsLowSurrogate(c))
                kept.Length--;
            kept.Append(c);
            before = c;
        }

        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1]))
            kept.Length--;
        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    internal static IEnumerable<FieldProblem> Check(string field, string name, string text, int limit)
    {
        if (text.Length > limit)
            yield return new(field, $"{name} may have {limit} characters; this one has {text.Length}.");
    }
}
