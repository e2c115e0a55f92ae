using System.Text.Json.Nodes;
using MiniGram.Reporting.Charts.Svg;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="EstimatePlot"/>.</summary>
internal static class EstimateOption
{
    public static JsonObject Of(EstimatePlot plot)
    {
        var scale = SvgEstimates.Scale(plot);
        return new JsonObject
        {
            ["grid"] = OptionParts.Bare(28),
            ["tooltip"] = OptionParts.ItemTip,
            ["xAxis"] = OptionParts.ValueAxis(scale, plot.Format, edges: true),
            ["yAxis"] = new JsonArray(
                OptionParts.RowAxis(plot.Rows.Select(row => row.Label), false, 2),
                OptionParts.RowAxis(plot.Rows.Select(row => row.Shown), true, 2)),
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "custom",
                ["renderItem"] = "@estimate",
                ["data"] = new JsonArray([.. plot.Rows.Select((row, i) => (JsonNode)OptionParts.Item(
                    new JsonArray(row.Estimate, i, row.Low ?? row.Estimate, row.High ?? row.Estimate),
                    row.Tip,
                    Look(row.Sure)))]),
                ["markLine"] = ReferenceLine(new JsonObject { ["xAxis"] = plot.Reference }),
            }),
        };
    }

    /// <summary>Solid where the interval excludes the reference, hollow and muted where it does not.</summary>
    public static JsonObject Look(bool sure) => sure
        ? new JsonObject { ["color"] = "--chart-1", ["borderColor"] = "--chart-1" }
        : new JsonObject { ["color"] = "--surface", ["borderColor"] = "--chart-mute" };

    public static JsonObject ReferenceLine(JsonObject at) => new()
    {
        ["silent"] = true,
        ["symbol"] = "none",
        ["label"] = new JsonObject { ["show"] = false },
        ["lineStyle"] = new JsonObject { ["color"] = "--line-strong", ["type"] = "solid", ["width"] = 1 },
        ["data"] = new JsonArray(at),
    };
}
