using System.Text.Json;
using System.Text.Json.Nodes;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Charts.Interactive;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>A chart in the page: drawn by the program, drawn again by ECharts where script runs, and as a table.</summary>
internal static class ChartFigure
{
    /// <param name="finding">Whose claim the chart carries, with badge and evidence; null where it only shows numbers.</param>
    public static Markup Render(ChartSpec chart, Finding? finding, Anchors anchors) => Of(
        $"""
        <figure class="panel chart{(chart.Wide ? " wide-chart" : "")}" id="{(finding is null ? $"chart-{chart.Id}" : anchors.Id(finding.Id))}">
        <figcaption>{(finding is null ? Markup.Empty : Of($"<div class=\"badge\">{VerdictBadge.Of(finding.Verdict)}</div>"))}<h3>{Units.KeptOutsideNames(chart.Claim)}</h3><p>{Units.KeptOutsideNames(chart.Measure)}</p></figcaption>
        <div class="plots plots-{chart.Plots.Count}">{Markup.Join(chart.Plots.Select((plot, i) => Plot(chart, plot, i)))}</div>
        {Legend(chart)}{Maybe(chart.Note, note => Of($"<p class=\"hint\">{Units.KeptOutsideNames(note)}</p>"))}{(finding is null ? Markup.Empty : Of($"{FindingCard.Caveat(finding)}{FindingCard.Numbers(finding)}"))}
        <div class="folds">{(finding is null ? Markup.Empty : FindingCard.Unfolding(finding))}<details class="fold"><summary>Data table</summary>{DataTable.Render($"{chart.Claim}, data table", chart.Table)}</details></div>
        </figure>

        """);

    /// <summary>The options of every plot, for the page's script; nothing in it can end the script element.</summary>
    public static Markup Options(IEnumerable<ChartSpec> charts)
    {
        var all = new JsonObject();
        foreach (var chart in charts)
        {
            for (var i = 0; i < chart.Plots.Count; i++)
                all[$"{chart.Id}-{i}"] = ChartOption.Of(chart.Plots[i]);
        }
        // The default encoder writes <, >, &, quotes and all beyond ASCII as \u escapes.
        return new Markup(all.ToJsonString(JsonSerializerOptions.Default));
    }

    private static Markup Plot(ChartSpec chart, Plot plot, int i)
    {
        var label = plot.Title is null ? chart.Claim : $"{chart.Claim}: {plot.Title}";
        return Of(
            $"""
            <div class="plot-box">{Maybe(plot.Title, title => Of($"<p class=\"plot-title\">{title}</p>"))}<div class="plot-area">{SvgChart.Inline(plot, label)}<div class="live" role="img" aria-label="{label}" data-chart="{chart.Id}-{i}" hidden></div></div></div>
            """);
    }

    private static Markup Legend(ChartSpec chart)
    {
        if (chart.Plots is [HeatPlot heat])
            return Of($"<div class=\"legend\"><span>0 <span class=\"ramp\" aria-hidden=\"true\">{Each(Enumerable.Range(0, HeatPlot.Steps), step => Of($"<i class=\"h{step}\"></i>"))}</span> {Text.Numbers.Count(heat.Most)} {heat.Unit}</span></div>");
        return chart.Legend.Count == 0 ? Markup.Empty : Of($"<div class=\"legend\">{Each(chart.Legend, entry => Of($"<span>{Swatch(chart, entry.Mark)}{entry.Text}</span>"))}</div>");
    }

    private static Markup Swatch(ChartSpec chart, Mark mark) => chart.Plots[0] is LinePlot
        ? Of($"<svg aria-hidden=\"true\"><line class=\"line-{SvgBars.Name(mark)}\" x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/></svg>")
        : Of($"<svg aria-hidden=\"true\"><rect class=\"bar-{SvgBars.Name(mark)}\" x=\"1\" y=\"1\" width=\"18\" height=\"10\" rx=\"2\"/></svg>");
}
