using System.Text.Json.Nodes;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="BarPlot"/>.</summary>
internal static class BarOption
{
    public static JsonObject Of(BarPlot plot)
    {
        var scale = AxisScale.FromZero(plot.Bars.Select(bar => Math.Max(bar.Value ?? 0, bar.Expected ?? 0)).DefaultIfEmpty(0).Max(), plot.Counted);
        var bars = new JsonObject
        {
            ["type"] = "bar",
            ["barWidth"] = plot.Touching ? "94%" : plot.Bars.Count <= 8 ? "56%" : "70%",
            ["data"] = new JsonArray([.. plot.Bars.Select(bar => (JsonNode)OptionParts.Item(bar.Value, bar.Tip, OptionParts.Fill(bar.Mark)))]),
        };
        var series = new JsonArray(bars);
        if (plot.ExpectedMeaning is not null)
        {
            series.Add(new JsonObject
            {
                ["type"] = "custom",
                ["renderItem"] = "@expected",
                ["silent"] = true,
                ["color"] = "--ink",
                ["data"] = new JsonArray([.. plot.Bars.Select((bar, i) => (JsonNode)new JsonArray(i, bar.Expected))]),
            });
        }
        var categories = OptionParts.CategoryAxis(plot.Bars.Select(bar => bar.Label), plot.LabelEvery);
        if (plot.Bars.Any(bar => bar.Initial is not null))
            categories["initials"] = OptionParts.Strings(plot.Bars.Select(bar => bar.Initial ?? bar.Label));
        return new JsonObject
        {
            ["grid"] = OptionParts.Grid,
            ["tooltip"] = OptionParts.ItemTip,
            ["xAxis"] = categories,
            ["yAxis"] = OptionParts.ValueAxis(scale, plot.Format),
            ["series"] = series,
        };
    }
}
