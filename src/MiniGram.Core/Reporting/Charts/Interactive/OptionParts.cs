using System.Text.Json.Nodes;
using MiniGram.Reporting.Charts.Svg;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>What the options of several plots have in common; the measures are those of the drawings.</summary>
internal static class OptionParts
{
    public static JsonObject Grid => new()
    {
        ["left"] = SvgAxis.Left,
        ["right"] = 8, // half of the last label, which a canvas would cut off
        ["top"] = SvgAxis.Top,
        ["bottom"] = SvgAxis.Bottom,
        ["outerBoundsMode"] = "none",
    };

    /// <summary>For rows, whose names stand inside.</summary>
    public static JsonObject Bare(int bottom) => new() { ["left"] = 0, ["right"] = 0, ["top"] = 0, ["bottom"] = bottom, ["outerBoundsMode"] = "none" };

    public static JsonObject ItemTip => new() { ["trigger"] = "item", ["formatter"] = "@tip" };

    public static JsonObject ValueAxis(AxisScale scale, Func<double, string> format, bool edges = false) => new()
    {
        ["type"] = "value",
        ["min"] = scale.From,
        ["max"] = scale.To,
        ["interval"] = scale.Ticks.Count > 1 ? scale.Ticks[1] - scale.Ticks[0] : 1,
        ["splitLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = "--chart-grid" } },
        ["axisLabel"] = edges
            ? new JsonObject { ["color"] = "--chart-text", ["formatter"] = "@ticks", ["alignMinLabel"] = "left", ["alignMaxLabel"] = "right" }
            : new JsonObject { ["color"] = "--chart-text", ["formatter"] = "@ticks" },
        ["ticks"] = new JsonArray([.. scale.Ticks.Select(tick => (JsonNode)new JsonArray(tick, format(tick)))]),
    };

    public static JsonObject CategoryAxis(IEnumerable<string> labels, int every) => new()
    {
        ["type"] = "category",
        ["data"] = Strings(labels),
        ["axisTick"] = new JsonObject { ["show"] = false },
        ["axisLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = "--line-strong" } },
        ["axisLabel"] = new JsonObject { ["color"] = "--chart-text", ["interval"] = every - 1 },
    };

    /// <summary>Names above their rows, or numbers at their ends.</summary>
    public static JsonObject RowAxis(IEnumerable<string> labels, bool right, int lift) => new()
    {
        ["type"] = "category",
        ["inverse"] = true,
        ["position"] = right ? "right" : "left",
        ["z"] = 6, // above the reference line (5): none runs through a name
        ["data"] = Strings(labels),
        ["axisTick"] = new JsonObject { ["show"] = false },
        ["axisLine"] = new JsonObject { ["show"] = false },
        ["axisLabel"] = new JsonObject
        {
            ["inside"] = true,
            ["margin"] = 0,
            ["align"] = right ? "right" : "left",
            ["verticalAlign"] = "bottom",
            ["padding"] = new JsonArray(0, 0, lift, 0),
            ["fontSize"] = 13,
            ["fontWeight"] = right ? 600 : 400,
            ["color"] = "--ink",
            ["textBorderColor"] = "--surface",
            ["textBorderWidth"] = 5,
            ["interval"] = 0,
            ["overflow"] = "truncate",
        },
    };

    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static JsonObject Item(JsonNode? value, string tip, JsonObject? style = null)
    {
        var item = new JsonObject { ["value"] = value, ["tip"] = tip };
        if (style is not null)
            item["itemStyle"] = style;
        return item;
    }

    public static JsonObject Fill(Mark mark) => mark switch
    {
        Mark.Main => new JsonObject { ["color"] = "--chart-1", ["borderRadius"] = 2 },
        Mark.Second => new JsonObject { ["color"] = "--chart-2", ["borderRadius"] = 2 },
        Mark.Mute => new JsonObject { ["color"] = "--chart-mute", ["borderRadius"] = 2 },
        _ => new JsonObject { ["color"] = "--surface", ["borderColor"] = "--chart-1", ["borderWidth"] = 1.5, ["borderType"] = "dashed", ["borderRadius"] = 2 },
    };
}
