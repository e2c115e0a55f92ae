using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Charts.Svg;

/// <summary>A chart as a file of its own, with its looks inside; it follows the reader's light or dark scheme.</summary>
internal static class SvgFile
{
    private const int Width = 720;
    private const int Padding = 16;

    private const string Style = """
        :root { --surface: #ffffff; --ink: #0f1a2a; --ink-2: #414f67; --line-strong: #7f8ca3; --track: #dfe5ee; --c1: #2058ad; --c2: #c35238; --mute: #9aa7ba; --grid: #e4e9f0; --text: #596780; --h0: #edf2f8; --h1: #d5e3f4; --h2: #b0cbeb; --h3: #7faadc; --h4: #4a82c4; --h5: #1f5ba8; --h6: #0b3a78 }
        @media (prefers-color-scheme: dark) { :root { --surface: #131a24; --ink: #eef3fa; --ink-2: #b6c2d4; --line-strong: #66758f; --track: #253140; --c1: #6a9af0; --c2: #ec7a3c; --mute: #55637a; --grid: #222d3b; --text: #8f9cb2; --h0: #17212e; --h1: #1b3252; --h2: #21477a; --h3: #2f66ab; --h4: #5b92d8; --h5: #93bdf2; --h6: #d0e4ff } }
        .paper { fill: var(--surface) } text { fill: var(--text); font: 12px -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
        .name { fill: var(--ink); font-size: 13px } .strong { fill: var(--ink); font-size: 13px; font-weight: 650 } .unsure, .plot-title { fill: var(--ink-2); font-size: 13px } .name, .strong, .unsure { stroke: var(--surface); stroke-width: 6px; stroke-linejoin: round; paint-order: stroke } .plot-title { font-weight: 600 } .narrow { display: none }
        .grid-line { stroke: var(--grid) } .base-line { stroke: var(--line-strong) } .reference { stroke: var(--line-strong); stroke-dasharray: 4 4 } .expected { stroke: var(--ink); stroke-width: 2 } .track { fill: var(--track); opacity: .55 }
        .bar-main { fill: var(--c1) } .bar-second { fill: var(--c2) } .bar-mute { fill: var(--mute) } .bar-partial { fill: var(--surface); stroke: var(--c1); stroke-width: 1.5; stroke-dasharray: 4 3 }
        .line-main, .line-second, .line-mute { fill: none; stroke-width: 2.25; vector-effect: non-scaling-stroke; stroke-linejoin: round } .line-main { stroke: var(--c1) } .line-second { stroke: var(--c2) } .line-mute { stroke: var(--mute); stroke-dasharray: 2 4 } .running { stroke-dasharray: 3 4 }
        .dot-main { fill: var(--c1); stroke: var(--surface); stroke-width: 1.5 } .dot-mute { fill: var(--surface); stroke: var(--mute); stroke-width: 2 } .whisker-main { stroke: var(--c1); stroke-width: 2 } .whisker-mute { stroke: var(--mute); stroke-width: 2 }
        .h0 { fill: var(--h0) } .h1 { fill: var(--h1) } .h2 { fill: var(--h2) } .h3 { fill: var(--h3) } .h4 { fill: var(--h4) } .h5 { fill: var(--h5) } .h6 { fill: var(--h6) }
        """;

    public static Markup Render(ChartSpec chart)
    {
        var y = Padding;
        var content = new MarkupBuilder();
        foreach (var plot in chart.Plots)
        {
            if (plot.Title is { } title)
            {
                content.Add($"<text class=\"plot-title\" x=\"{Padding}\" y=\"{y + 12}\">{title}</text>");
                y += 24;
            }
            var drawing = SvgDrawing.Of(plot);
            content.Add($"<svg x=\"{Padding + drawing.Left}\" y=\"{y}\" width=\"{Width - 2 * Padding - drawing.Left}\" height=\"{drawing.Height}\" overflow=\"visible\">{drawing.Content}</svg>\n");
            y += drawing.Height + Padding;
        }
        foreach (var entry in chart.Legend)
        {
            content.Add($"{Swatch(chart, entry.Mark, y)}<text x=\"{Padding + 28}\" y=\"{y + 10}\">{entry.Text}</text>\n");
            y += 20;
        }
        var height = y + (chart.Legend.Count > 0 ? Padding / 2 : 0);
        return Of(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img"><title>{chart.Claim}</title><desc>{chart.Measure}</desc><style>{new Markup(Style)}</style>
            <rect class="paper" width="100%" height="100%" rx="10"/>
            {content.ToMarkup()}</svg>

            """);
    }

    private static Markup Swatch(ChartSpec chart, Mark mark, int y) => chart.Plots[0] is LinePlot
        ? Of($"<line class=\"line-{SvgBars.Name(mark)}\" x1=\"{Padding}\" x2=\"{Padding + 20}\" y1=\"{y + 6}\" y2=\"{y + 6}\"/>")
        : Of($"<rect class=\"bar-{SvgBars.Name(mark)}\" x=\"{Padding}\" y=\"{y}\" width=\"18\" height=\"10\" rx=\"2\"/>");
}
