namespace MiniGram.Web.Markup;

/// <summary>A person's picture. Decoration: the name beside it says who it is.</summary>
internal static class Face
{
    /// <param name="page">Gets it.</param>
    /// <param name="address">Of the picture.</param>
    /// <param name="size">s, l or xl; null for the usual one.</param>
    /// <param name="close">Whether it has the ring of close friends; the word must stand nearby.</param>
    public static void Write(MarkupText page, string address, string? size = null, bool close = false)
    {
        page.Write("<img class=\"avatar");
        if (size is not null)
            page.Add($" avatar-{size}");
        if (close)
            page.Write(" avatar-close");
        page.Add($"\" src=\"{address}\" width=\"96\" height=\"96\" alt=\"\" loading=\"lazy\" />");
    }
}
