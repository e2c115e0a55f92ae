using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>
/// A drawn plot. Across, all is in percent of the drawing area, so that it is sharp at every width; down, all is in pixels.
/// Looks come from classes, never from style attributes, which a strict policy would drop.
/// </summary>
/// <param name="Left">Pixels left of the drawing area, for the axis.</param>
/// <param name="Height">Pixels in all.</param>
/// <param name="Content">Inside the drawing area.</param>
internal sealed record SvgDrawing(int Left, int Height, Markup Content)
{
    public static SvgDrawing Of(Plot plot) => plot switch
    {
        BarPlot bars => SvgBars.Draw(bars),
        RowPlot rows => SvgRows.Draw(rows),
        EstimatePlot estimates => SvgEstimates.Draw(estimates),
        DotPlot dots => SvgDots.Draw(dots),
        HeatPlot heat => SvgHeat.Draw(heat),
        LinePlot lines => SvgLines.Draw(lines),
        _ => throw new ArgumentException($"No drawing for {plot.GetType().Name}.", nameof(plot)),
    };
}
