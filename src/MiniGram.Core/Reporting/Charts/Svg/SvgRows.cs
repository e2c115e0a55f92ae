using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="RowPlot"/>: the name stands above its bar, so that it fits on any phone.</summary>
internal static class SvgRows
{
    /// <summary>Pixels a row.</summary>
    public const int RowHeight = 36;

    public static SvgDrawing Draw(RowPlot plot)
    {
        var svg = new MarkupBuilder();
        var least = Math.Min(0, plot.Rows.Select(row => row.Value).DefaultIfEmpty(0).Min());
        var most = Math.Max(0, plot.Rows.Select(row => row.Value).DefaultIfEmpty(0).Max());
        var range = most - least is > 0 and var span ? span : 1;
        var zero = -least / range * 100;
        for (var i = 0; i < plot.Rows.Count; i++)
        {
            var row = plot.Rows[i];
            var y = i * RowHeight;
            var width = Math.Abs(row.Value) / range * 100;
            svg.Add($"<text class=\"name\" x=\"0\" y=\"{y + 14}\">{row.Label}</text><text class=\"strong\" x=\"100%\" y=\"{y + 14}\" text-anchor=\"end\">{row.Shown}</text>");
            svg.Add($"<rect class=\"track\" x=\"0\" y=\"{y + 21}\" width=\"100%\" height=\"8\" rx=\"2\"/><rect class=\"bar-{SvgBars.Name(row.Mark)}\" x=\"{(row.Value < 0 ? zero - width : zero)}%\" y=\"{y + 21}\" width=\"{width}%\" height=\"8\" rx=\"2\"/>");
        }
        if (least < 0)
            svg.Add($"<line class=\"base-line\" x1=\"{zero}%\" x2=\"{zero}%\" y1=\"16\" y2=\"{plot.Rows.Count * RowHeight - 4}\"/>");
        return new SvgDrawing(0, Math.Max(1, plot.Rows.Count) * RowHeight, svg.ToMarkup());
    }
}
