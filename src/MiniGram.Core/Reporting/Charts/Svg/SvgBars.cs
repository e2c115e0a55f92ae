using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="BarPlot"/>.</summary>
internal static class SvgBars
{
    public static SvgDrawing Draw(BarPlot plot)
    {
        var svg = new MarkupBuilder();
        var scale = AxisScale.FromZero(plot.Bars.Select(bar => Math.Max(bar.Value ?? 0, bar.Expected ?? 0)).DefaultIfEmpty(0).Max(), plot.Counted);
        SvgAxis.Draw(svg, scale, plot.Height, plot.Format);
        var slot = 100.0 / Math.Max(1, plot.Bars.Count);
        var width = slot * (plot.Touching ? 0.94 : plot.Bars.Count <= 8 ? 0.56 : 0.7);
        var zero = SvgAxis.Y(scale, 0, plot.Height);
        for (var i = 0; i < plot.Bars.Count; i++)
        {
            var bar = plot.Bars[i];
            var middle = (i + 0.5) * slot;
            if (bar.Value is { } value)
            {
                var y = SvgAxis.Y(scale, value, plot.Height);
                svg.Add($"<rect class=\"bar-{Name(bar.Mark)}\" x=\"{middle - width / 2}%\" y=\"{y}\" width=\"{width}%\" height=\"{zero - y}\" rx=\"2\"/>");
            }
            if (bar.Expected is { } expected)
            {
                var y = SvgAxis.Y(scale, expected, plot.Height);
                svg.Add($"<line class=\"expected\" x1=\"{middle - slot * 0.46}%\" x2=\"{middle + slot * 0.46}%\" y1=\"{y}\" y2=\"{y}\"/>");
            }
            if (i % plot.LabelEvery == 0 && bar.Label.Length > 0)
                SvgAxis.Label(svg, middle, plot.Height, bar.Label, bar.Initial);
        }
        return new SvgDrawing(SvgAxis.Left, plot.Height, svg.ToMarkup());
    }

    /// <summary>The mark's part of a class name.</summary>
    public static string Name(Mark mark) => mark switch
    {
        Mark.Main => "main",
        Mark.Second => "second",
        Mark.Mute => "mute",
        _ => "partial",
    };
}
