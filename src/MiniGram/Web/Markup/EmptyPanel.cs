using MiniGram.Web.Hosting;

namespace MiniGram.Web.Markup;

/// <summary>What is missing, and the one step that fills it.</summary>
internal static class EmptyPanel
{
    /// <summary>All of it.</summary>
    /// <param name="page">Gets it.</param>
    /// <param name="files">Where the drawings are.</param>
    /// <param name="title">What is missing.</param>
    /// <param name="text">Why, and what fills it.</param>
    /// <param name="plant">Which of the photograms: fern, umbel or weed.</param>
    /// <param name="step">A button or link, as mark-up; null for none.</param>
    public static void Write(MarkupText page, StaticAssets files, string title, string text, string plant = "umbel", string? step = null)
    {
        Open(page, files, title, text, plant);
        page.Write(step);
        page.Write("</section>");
    }

    /// <summary>All but its end and the step before it.</summary>
    public static void Open(MarkupText page, StaticAssets files, string title, string text, string plant) =>
        page.Add($"<section class=\"panel empty\"><img src=\"{files.PathOf($"photogram-{plant}.svg")}\" width=\"400\" height=\"480\" alt=\"\" /><h2>{title}</h2><p>{text}</p>");
}
