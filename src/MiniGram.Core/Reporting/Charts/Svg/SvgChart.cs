using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>A plot as SVG inside the page, where the page's style sheet gives the looks and the room left of it.</summary>
internal static class SvgChart
{
    /// <param name="label">The claim, for those who hear the page; null hides the drawing from them.</param>
    public static Markup Inline(Plot plot, string? label)
    {
        var drawing = SvgDrawing.Of(plot);
        var svg = new MarkupBuilder();
        svg.Add($"<svg class=\"plot{(drawing.Left > 0 ? " with-axis" : "")}\" height=\"{drawing.Height}\" ");
        if (label is null)
            svg.Add($"aria-hidden=\"true\">");
        else
            svg.Add($"role=\"img\" aria-label=\"{label}\">");
        return svg.Add($"<svg x=\"{drawing.Left}\" width=\"100%\" height=\"{drawing.Height}\" overflow=\"visible\">{drawing.Content}</svg></svg>").ToMarkup();
    }
}
