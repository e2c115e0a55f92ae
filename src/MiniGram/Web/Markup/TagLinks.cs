using MiniGram.Platform.Photos;

namespace MiniGram.Web.Markup;

/// <summary>Tags that lead to their pages.</summary>
internal static class TagLinks
{
    /// <summary>One, without its '#'.</summary>
    public static void Write(MarkupText page, string name) => page.Add($"<a class=\"tag\" href=\"{Addresses.Tag(name)}\">#{name}</a>");

    /// <summary>A photo's tags that its caption does not already show, as a row; nothing where there are none.</summary>
    public static void WriteRow(MarkupText page, PhotoCard photo)
    {
        if (photo.Tags.Count == 0)
            return;
        var shown = Words.TagsOf(photo.Caption);
        var any = false;
        foreach (var tag in photo.Tags)
        {
            if (shown.Contains(tag, StringComparer.Ordinal))
                continue;
            page.Write(any ? "" : "<div class=\"row gap-2\">");
            any = true;
            Write(page, tag);
        }

        if (any)
            page.Write("</div>");
    }
}
