using System.Globalization;
using System.Text;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="LinePlot"/>.</summary>
internal static class SvgLines
{
    public static SvgDrawing Draw(LinePlot plot)
    {
        var svg = new MarkupBuilder();
        var scale = AxisScale.FromZero(plot.Series.SelectMany(series => series.Values).OfType<double>().DefaultIfEmpty(0).Max());
        SvgAxis.Draw(svg, scale, plot.Height, plot.Format);
        var inner = plot.Height - SvgAxis.Top - SvgAxis.Bottom;
        // Only this box is stretched; the lines' width is kept by vector-effect.
        svg.Add($"<svg y=\"{SvgAxis.Top}\" width=\"100%\" height=\"{inner}\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" overflow=\"visible\">");
        foreach (var series in plot.Series)
        {
            var whole = plot.LastIsPartial ? plot.Months.Count - 1 : plot.Months.Count;
            svg.Add($"<path class=\"line-{SvgBars.Name(series.Mark)}\" d=\"{Path(series, scale, 0, whole)}\"/>");
            if (plot.LastIsPartial && plot.Months.Count > 1)
                svg.Add($"<path class=\"line-{SvgBars.Name(series.Mark)} running\" d=\"{Path(series, scale, whole - 1, plot.Months.Count)}\"/>");
        }
        svg.Add($"</svg>");
        foreach (var (i, label) in Labels(plot.Months))
            SvgAxis.Label(svg, X(i, plot.Months.Count), plot.Height, label, null, i == 0 ? "start" : i == plot.Months.Count - 1 ? "end" : "middle");
        return new SvgDrawing(SvgAxis.Left, plot.Height, svg.ToMarkup());
    }

    /// <summary>Years where there are several, else months; at most four, none so far right that it would be cut.</summary>
    public static IEnumerable<(int Index, string Label)> Labels(IReadOnlyList<DateOnly> months)
    {
        var years = months.Select((month, i) => (month, i)).Where(entry => entry.month.Month == 1).ToList();
        if (years.Count >= 3)
        {
            var every = (years.Count + 3) / 4;
            return years.Where((entry, n) => n % every == 0 && entry.i < months.Count * 0.94).Select(entry => (entry.i, entry.month.Year.ToString(CultureInfo.InvariantCulture)));
        }
        var step = Math.Max(1, (months.Count + 3) / 4);
        return months.Select((month, i) => (i, Numbers.Month(month))).Where(entry => entry.i % step == 0 && (entry.i == 0 || entry.i + step <= months.Count));
    }

    private static double X(int index, int count) => count <= 1 ? 50 : 100.0 * index / (count - 1);

    private static string Path(LineSeries series, AxisScale scale, int from, int to)
    {
        var path = new StringBuilder();
        var pen = false;
        for (var i = from; i < to; i++)
        {
            if (series.Values[i] is not { } value)
            {
                pen = false;
                continue;
            }
            path.Append(CultureInfo.InvariantCulture, $"{(pen ? 'L' : 'M')}{X(i, series.Values.Count):0.##} {(1 - scale.At(value)) * 100:0.##}");
            pen = true;
        }
        return path.ToString();
    }
}
