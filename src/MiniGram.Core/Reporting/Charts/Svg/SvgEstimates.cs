using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="EstimatePlot"/>.</summary>
internal static class SvgEstimates
{
    /// <summary>Pixels a row.</summary>
    public const int RowHeight = 40;

    private const int Axis = 28;

    private const int NameHeight = 20;

    public static SvgDrawing Draw(EstimatePlot plot)
    {
        var svg = new MarkupBuilder();
        var scale = Scale(plot);
        var bottom = plot.Rows.Count * RowHeight;
        foreach (var tick in scale.Ticks)
        {
            var x = scale.At(tick) * 100;
            var anchor = x < 3 ? "start" : x > 97 ? "end" : "middle";
            if (tick != plot.Reference && x is > 1 and < 99) // at the edges it would cross the names
                svg.Add($"<line class=\"grid-line\" x1=\"{x}%\" x2=\"{x}%\" y1=\"0\" y2=\"{bottom}\"/>");
            svg.Add($"<text x=\"{x}%\" y=\"{bottom + 18}\" text-anchor=\"{anchor}\">{plot.Format(tick)}</text>");
        }

        // Beside the intervals only: the names stand above them, and the reference is often where they are.
        var reference = scale.At(plot.Reference) * 100;
        for (var i = 0; i < plot.Rows.Count; i++)
            svg.Add($"<line class=\"base-line\" x1=\"{reference}%\" x2=\"{reference}%\" y1=\"{(i * RowHeight) + NameHeight}\" y2=\"{(i + 1) * RowHeight}\"/>");
        for (var i = 0; i < plot.Rows.Count; i++)
            Row(svg, scale, plot.Rows[i], i * RowHeight);
        return new SvgDrawing(0, bottom + Axis, svg.ToMarkup());
    }

    /// <summary>An interval may be endless; the axis is not: it ends where the estimates do, and what goes on beyond is cut.</summary>
    public static AxisScale Scale(EstimatePlot plot)
    {
        var estimates = plot.Rows.Select(row => row.Estimate).Append(plot.Reference).ToList();
        var reach = (estimates.Max() - estimates.Min()) * 1.5;
        var least = Math.Max(plot.Rows.Select(row => row.Low ?? row.Estimate).Append(plot.Reference).Min(), estimates.Min() - reach);
        var most = Math.Min(plot.Rows.Select(row => row.High ?? row.Estimate).Append(plot.Reference).Max(), estimates.Max() + reach);
        var margin = (most - least) * 0.03; // so that the reference is never the edge
        return AxisScale.Between(least >= 0 && plot.Reference > 0 ? Math.Max(0, least - margin) : least - margin, most + margin);
    }

    private static void Row(MarkupBuilder svg, AxisScale scale, EstimateRow row, int y)
    {
        var kind = row.Sure ? "main" : "mute";
        svg.Add($"<text class=\"name\" x=\"0\" y=\"{y + 15}\">{row.Label}</text><text class=\"{(row.Sure ? "strong" : "unsure")}\" x=\"100%\" y=\"{y + 15}\" text-anchor=\"end\">{row.Shown}</text>");
        if (row is { Low: { } low, High: { } high })
            svg.Add($"<line class=\"whisker-{kind}\" x1=\"{scale.At(low) * 100}%\" x2=\"{scale.At(high) * 100}%\" y1=\"{y + 27}\" y2=\"{y + 27}\"/>");
        svg.Add($"<circle class=\"dot-{kind}\" cx=\"{scale.At(row.Estimate) * 100}%\" cy=\"{y + 27}\" r=\"5\"/>");
    }
}
