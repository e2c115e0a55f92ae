using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>Draws <see cref="HeatPlot"/>.</summary>
internal static class SvgHeat
{
    private const int Cell = 26;
    private const int Top = 2;

    public static SvgDrawing Draw(HeatPlot plot)
    {
        var svg = new MarkupBuilder();
        const double slot = 100.0 / 24;
        for (var day = 0; day < 7; day++)
        {
            var y = Top + day * Cell;
            svg.Add($"<text x=\"-8\" y=\"{y + 17}\" text-anchor=\"end\">{Wording.Weekday(day + 1)[..3]}</text>");
            for (var hour = 0; hour < 24; hour++)
            {
                var count = plot.Counts.Count == 168 ? plot.Counts[24 * day + hour] : 0;
                svg.Add($"<rect class=\"h{plot.Step(count)}\" x=\"{hour * slot + 0.2}%\" y=\"{y}\" width=\"{slot - 0.4}%\" height=\"{Cell - 3}\" rx=\"3\"/>");
            }
        }
        for (var hour = 0; hour < 24; hour += 6)
            svg.Add($"<text x=\"{(hour + 0.5) * slot}%\" y=\"{Top + 7 * Cell + 16}\" text-anchor=\"middle\">{hour.ToString("00", System.Globalization.CultureInfo.InvariantCulture)}</text>");
        return new SvgDrawing(SvgAxis.Left, Top + 7 * Cell + 24, svg.ToMarkup());
    }
}
