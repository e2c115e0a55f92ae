using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>The grid of a plot with an upright axis: 3 to 6 lines, no axis line, a baseline only at zero.</summary>
internal static class SvgAxis
{
    /// <summary>Pixels for the axis' labels.</summary>
    public const int Left = 44;

    public const int Top = 10;

    /// <summary>Pixels for the labels beneath.</summary>
    public const int Bottom = 26;

    public static double Y(AxisScale scale, double value, int height) => Top + (1 - scale.At(value)) * (height - Top - Bottom);

    public static void Draw(MarkupBuilder svg, AxisScale scale, int height, Func<double, string> format)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = Y(scale, tick, height);
            var line = tick == 0 ? "base-line" : "grid-line";
            svg.Add($"<line class=\"{line}\" x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/><text x=\"-8\" y=\"{y}\" dy=\"4\" text-anchor=\"end\">{format(tick)}</text>");
        }
    }

    public static void Label(MarkupBuilder svg, double percent, int height, string label, string? initial = null, string anchor = "middle")
    {
        if (initial is null)
        {
            svg.Add($"<text x=\"{percent}%\" y=\"{height}\" dy=\"-8\" text-anchor=\"{anchor}\">{label}</text>");
            return;
        }
        svg.Add($"<text class=\"wide\" x=\"{percent}%\" y=\"{height}\" dy=\"-8\" text-anchor=\"{anchor}\">{label}</text>");
        svg.Add($"<text class=\"narrow\" x=\"{percent}%\" y=\"{height}\" dy=\"-8\" text-anchor=\"{anchor}\">{initial}</text>");
    }
}
