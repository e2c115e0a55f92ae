using MiniGram.Platform.Caching;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Web.Markup;

/// <summary>
/// Words of a person, with their tags and mentions as links. What was written lately stays in memory by the words themselves, which are all that it depends on: to take a caption
/// apart takes longer than to write all the rest of its photo.
/// </summary>
internal static class Words
{
    private const int MostKept = 4096;
    private const int LongestKept = 400;

    private static readonly BoundedCache<string, Reading> s_readings = new(MostKept, StringComparer.Ordinal);

    public static void Write(MarkupText page, string text) => page.Write(ReadingOf(text).Markup);

    /// <summary>The tags in a text, in the form in which they are looked up.</summary>
    public static IReadOnlyList<string> TagsOf(string text) => text.Length == 0 ? [] : ReadingOf(text).Tags;

    private static Reading ReadingOf(string text) => text.Length > LongestKept ? Read(text) : s_readings.GetOrMake(text, Read);

    private static Reading Read(string text)
    {
        var caption = Caption.Read(text);
        return new(Piece.Of(caption.Segments, static (page, segments) => Write(page, segments)).Value, caption.Tags);
    }

    private static void Write(MarkupText page, IReadOnlyList<CaptionSegment> segments)
    {
        foreach (var segment in segments)
        {
            switch (segment.Part)
            {
                case CaptionPart.Tag:
                    page.Add($"<a href=\"{Addresses.Tag(segment.Target!)}\">{segment.Text}</a>");
                    break;
                case CaptionPart.Mention:
                    page.Add($"<a href=\"{Addresses.Profile(segment.Target!)}\">{segment.Text}</a>");
                    break;
                case CaptionPart.LineBreak:
                    page.Write("<br />");
                    break;
                default:
                    page.Encode(segment.Text);
                    break;
            }
        }
    }

    private sealed record Reading(string Markup, IReadOnlyList<string> Tags);
}
