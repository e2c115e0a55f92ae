using System.Globalization;
using System.Text;

namespace MiniGram.Platform.Photos.Captions;

/// <summary>
/// A text that a person wrote under a photo, taken apart. A tag is <c>#</c> and letters, digits and <c>_</c> of any script, at least one of them
/// a letter; a mention is <c>@</c> and a user name; neither begins inside a word or an address.
/// </summary>
/// <param name="Text">The text as it was written.</param>
/// <param name="Segments">Its pieces in order; together they are <paramref name="Text"/>.</param>
/// <param name="Tags">Its tags in the form in which they are looked up, each once, in the order in which they first stand there.</param>
/// <param name="Mentions">The names that it mentions, in lower case, each once, likewise.</param>
/// <param name="Problems">What is wrong, in words for the one who wrote it; empty when it can be posted.</param>
public sealed record Caption(
    string Text, IReadOnlyList<CaptionSegment> Segments, IReadOnlyList<string> Tags, IReadOnlyList<string> Mentions, IReadOnlyList<string> Problems)
{
    /// <summary>Takes a text apart. Any text can be read; what may not be posted is in <see cref="Problems"/>.</summary>
    /// <param name="text">The text; null is read as an empty one.</param>
    /// <param name="limits">How much it may hold; <see cref="CaptionLimits.Photo"/> when null.</param>
    public static Caption Read(string? text, CaptionLimits? limits = null)
    {
        text ??= "";
        var segments = new CaptionScanner(text).Scan();
        var (tags, mentions) = (Targets(segments, CaptionPart.Tag), Targets(segments, CaptionPart.Mention));
        return new(text, segments, tags, mentions, [.. ProblemsOf(text, tags, mentions, limits ?? CaptionLimits.Photo)]);
    }

    /// <summary>Its pieces in order, where only those are shown: what may not be posted is not looked for.</summary>
    public static IReadOnlyList<CaptionSegment> SegmentsOf(string text) => new CaptionScanner(text).Scan();

    /// <summary>Its tags alone, as <see cref="Tags"/> has them.</summary>
    public static IReadOnlyList<string> TagsOf(string text) => Targets(SegmentsOf(text), CaptionPart.Tag);

    /// <summary>A tag in the form in which it is looked up: compatibility forms and letter case made one, without <c>#</c>. Null when it is no tag.</summary>
    public static string? TagOf(string text) =>
        new CaptionScanner($"#{text.Trim().TrimStart('#', '＃')}").Scan() is [{ Part: CaptionPart.Tag, Target: { } tag }] && Length(tag) <= CaptionLimits.TagCharacters ? tag : null;

    private static List<string> Targets(IReadOnlyList<CaptionSegment> segments, CaptionPart part) =>
        [.. segments.Where(segment => segment.Part == part).Select(segment => segment.Target!).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> ProblemsOf(string text, List<string> tags, List<string> mentions, CaptionLimits limits)
    {
        if (Length(text) is var length && length > limits.Characters)
            yield return $"This text has {Number(length)} characters; the limit is {Number(limits.Characters)}. Shorten it by {Number(length - limits.Characters)}.";
        if (tags.Count > limits.Tags)
            yield return $"This text has {Number(tags.Count)} tags; the limit is {Number(limits.Tags)}. Take {Number(tags.Count - limits.Tags)} out.";
        if (mentions.Count > limits.Mentions)
            yield return $"This text mentions {Number(mentions.Count)} people; the limit is {Number(limits.Mentions)}. Take {Number(mentions.Count - limits.Mentions)} out.";
        foreach (var tag in tags.Where(tag => Length(tag) > CaptionLimits.TagCharacters))
            yield return $"The tag #{tag[..20]}… has {Number(Length(tag))} characters; the limit is {Number(CaptionLimits.TagCharacters)}.";
        if (HiddenAt(text) is { } at)
            yield return at == 0 ? "This text begins with an invisible control character. Delete it." : $"There is an invisible control character after '{text[Math.Max(0, at - 10)..at]}'. Delete it.";
    }

    /// <summary>Where something stands that can't be seen but changes how the rest is shown or stored: controls, turned writing, half a character.</summary>
    private static int? HiddenAt(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                at++;
            else if (char.IsSurrogate(text[at]) || (char.IsControl(text[at]) && text[at] is not ('\n' or '\r' or '\t')) || text[at] is >= '\u202a' and <= '\u202e')
                return at;
        }

        return null;
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
