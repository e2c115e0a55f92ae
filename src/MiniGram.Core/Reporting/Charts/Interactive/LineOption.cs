using System.Text.Json.Nodes;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="LinePlot"/>.</summary>
internal static class LineOption
{
    public static JsonObject Of(LinePlot plot)
    {
        var scale = AxisScale.FromZero(plot.Series.SelectMany(series => series.Values).OfType<double>().DefaultIfEmpty(0).Max());
        var whole = plot.LastIsPartial ? plot.Months.Count - 1 : plot.Months.Count;
        var lines = new JsonArray();
        foreach (var series in plot.Series)
        {
            lines.Add(Line(series, Enumerable.Range(0, plot.Months.Count).Select(i => i < whole ? series.Values[i] : null), series.Mark == Mark.Mute));
            if (plot.LastIsPartial && plot.Months.Count > 1)
                lines.Add(Line(series, Enumerable.Range(0, plot.Months.Count).Select(i => i >= whole - 1 ? series.Values[i] : null), true));
        }
        var labels = SvgLines.Labels(plot.Months).ToDictionary(label => label.Index, label => label.Label);
        var months = OptionParts.CategoryAxis(plot.Months.Select((_, i) => labels.GetValueOrDefault(i, "")), 1);
        months["boundaryGap"] = false;
        return new JsonObject
        {
            ["grid"] = OptionParts.Grid,
            ["tooltip"] = new JsonObject { ["trigger"] = "axis", ["formatter"] = "@axisTip", ["axisPointer"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = "--line-strong" } } },
            ["tips"] = OptionParts.Strings(plot.Months.Select((month, i) => Numbers.Month(month) + string.Concat(plot.Series.Select(series => $"\n{series.Name}: {(series.Values[i] is { } value ? plot.Format(value) : Numbers.Undefined)}")))),
            ["xAxis"] = months,
            ["yAxis"] = OptionParts.ValueAxis(scale, plot.Format),
            ["series"] = lines,
        };
    }

    private static JsonObject Line(LineSeries series, IEnumerable<double?> values, bool dashed) => new()
    {
        ["type"] = "line",
        ["name"] = series.Name,
        ["showSymbol"] = false,
        ["lineStyle"] = new JsonObject
        {
            ["color"] = Colour(series.Mark),
            ["width"] = series.Mark == Mark.Mute ? 1.75 : 2.25,
            ["type"] = dashed ? new JsonArray(3, 4) : "solid",
        },
        ["itemStyle"] = new JsonObject { ["color"] = Colour(series.Mark) },
        ["data"] = new JsonArray([.. values.Select(value => (JsonNode?)value)]),
    };

    private static string Colour(Mark mark) => mark switch
    {
        Mark.Second => "--chart-2",
        Mark.Mute => "--chart-mute",
        _ => "--chart-1",
    };
}
