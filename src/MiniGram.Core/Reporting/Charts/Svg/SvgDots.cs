using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="DotPlot"/>.</summary>
internal static class SvgDots
{
    public static SvgDrawing Draw(DotPlot plot)
    {
        var svg = new MarkupBuilder();
        var scale = Scale(plot);
        SvgAxis.Draw(svg, scale, plot.Height, plot.Format);
        if (plot.Reference is { } reference)
            svg.Add($"<line class=\"reference\" x1=\"0\" x2=\"100%\" y1=\"{SvgAxis.Y(scale, reference, plot.Height)}\" y2=\"{SvgAxis.Y(scale, reference, plot.Height)}\"/>");
        var slot = 100.0 / Math.Max(1, plot.Dots.Count);
        for (var i = 0; i < plot.Dots.Count; i++)
        {
            var dot = plot.Dots[i];
            var x = (i + 0.5) * slot;
            var kind = plot.IsSolid(dot) ? "main" : "mute";
            if (dot is { Low: { } low, High: { } high })
                svg.Add($"<line class=\"whisker-{kind}\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{SvgAxis.Y(scale, low, plot.Height)}\" y2=\"{SvgAxis.Y(scale, high, plot.Height)}\"/>");
            if (dot.Estimate is { } estimate)
                svg.Add($"<circle class=\"dot-{kind}\" cx=\"{x}%\" cy=\"{SvgAxis.Y(scale, estimate, plot.Height)}\" r=\"4\"/>");
            if (i % plot.LabelEvery == 0)
                SvgAxis.Label(svg, x, plot.Height, dot.Label);
        }
        return new SvgDrawing(SvgAxis.Left, plot.Height, svg.ToMarkup());
    }

    public static AxisScale Scale(DotPlot plot)
    {
        var values = plot.Dots.SelectMany(dot => new[] { dot.Low, dot.Estimate, dot.High }).Append(plot.Reference).OfType<double>().DefaultIfEmpty(0).ToList();
        return plot.FromZero ? AxisScale.FromZero(values.Max()) : AxisScale.Between(values.Min(), values.Max());
    }
}
