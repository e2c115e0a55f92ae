using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Web.Markup;

/// <summary>Words of a person, with their tags and mentions as links.</summary>
internal static class Words
{
    public static void Write(MarkupText page, string text)
    {
        foreach (var segment in Caption.SegmentsOf(text))
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
}
