using System.Text.Json.Nodes;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="RowPlot"/>.</summary>
internal static class RowOption
{
    public static JsonObject Of(RowPlot plot)
    {
        var least = Math.Min(0, plot.Rows.Select(row => row.Value).DefaultIfEmpty(0).Min());
        var most = Math.Max(0, plot.Rows.Select(row => row.Value).DefaultIfEmpty(0).Max());
        return new JsonObject
        {
            ["grid"] = OptionParts.Bare(0),
            ["tooltip"] = OptionParts.ItemTip,
            ["xAxis"] = new JsonObject { ["type"] = "value", ["show"] = false, ["min"] = least, ["max"] = most > least ? most : least + 1 },
            ["yAxis"] = new JsonArray(
                OptionParts.RowAxis(plot.Rows.Select(row => row.Label), false, 3),
                OptionParts.RowAxis(plot.Rows.Select(row => row.Shown), true, 3)),
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "custom",
                ["renderItem"] = "@row",
                ["color"] = "--track",
                ["data"] = new JsonArray([.. plot.Rows.Select((row, i) => (JsonNode)OptionParts.Item(new JsonArray(row.Value, i), row.Tip, OptionParts.Fill(row.Mark)))]),
            }),
        };
    }
}
