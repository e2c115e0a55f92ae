using System.Text.Json.Nodes;
using MiniGram.Reporting.Charts.Svg;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="DotPlot"/>.</summary>
internal static class DotOption
{
    public static JsonObject Of(DotPlot plot)
    {
        var dots = new JsonObject
        {
            ["type"] = "custom",
            ["renderItem"] = "@dot",
            ["data"] = new JsonArray([.. plot.Dots.Select((dot, i) => (JsonNode)OptionParts.Item(
                new JsonArray(i, dot.Estimate, dot.Low ?? dot.Estimate, dot.High ?? dot.Estimate),
                dot.Tip,
                EstimateOption.Look(plot.IsSolid(dot))))]),
        };
        if (plot.Reference is { } reference)
            dots["markLine"] = EstimateOption.ReferenceLine(new JsonObject { ["yAxis"] = reference });
        return new JsonObject
        {
            ["grid"] = OptionParts.Grid,
            ["tooltip"] = OptionParts.ItemTip,
            ["xAxis"] = OptionParts.CategoryAxis(plot.Dots.Select(dot => dot.Label), plot.LabelEvery),
            ["yAxis"] = OptionParts.ValueAxis(SvgDots.Scale(plot), plot.Format),
            ["series"] = new JsonArray(dots),
        };
    }
}
