using MiniGram.Web.Pictures;

namespace MiniGram.Web.Markup;

/// <summary>The picture of a photo alone; its size is known before it comes, so nothing moves.</summary>
internal static class Print
{
    /// <summary>How wide a photo is shown in a feed, as the attribute <c>sizes</c> has it.</summary>
    public const string Feed = "(min-width: 64rem) 38rem, 100vw";

    /// <param name="page">Gets it.</param>
    /// <param name="picture">What it shows.</param>
    /// <param name="css">Its classes; null for none.</param>
    /// <param name="eager">Whether it is in view at once.</param>
    /// <param name="sizes">How wide it is shown, as the attribute <c>sizes</c> has it.</param>
    /// <param name="decoration">Whether words beside it say what it is.</param>
    public static void Write(MarkupText page, Picture picture, string? css, bool eager, string sizes, bool decoration = false)
    {
        page.Write("<img");
        if (css is not null)
            page.Add($" class=\"{css}\"");
        page.Add($" src=\"{picture.Source}\"");
        if (picture.Sources is not null)
            page.Add($" srcset=\"{picture.Sources}\" sizes=\"{sizes}\"");
        page.Add($" width=\"{picture.Width}\" height=\"{picture.Height}\" alt=\"{(decoration ? "" : picture.Text)}\" loading=\"");
        page.Write(eager ? "eager\" decoding=\"async\" fetchpriority=\"high\" />" : "lazy\" decoding=\"async\" />");
    }
}
