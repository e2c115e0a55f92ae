using System.Globalization;
using System.Text.Json.Nodes;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>Options of <see cref="HeatPlot"/>.</summary>
internal static class HeatOption
{
    public static JsonObject Of(HeatPlot plot)
    {
        var hours = Enumerable.Range(0, 24).Select(hour => hour.ToString("00", CultureInfo.InvariantCulture));
        var days = OptionParts.CategoryAxis(Enumerable.Range(1, 7).Select(day => Wording.Weekday(day)[..3]), 1);
        days["inverse"] = true;
        days["axisLine"] = new JsonObject { ["show"] = false };
        var hourAxis = OptionParts.CategoryAxis(hours, 6);
        hourAxis["axisLine"] = new JsonObject { ["show"] = false };
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = SvgAxis.Left, ["right"] = 0, ["top"] = 2, ["bottom"] = 24, ["outerBoundsMode"] = "none" },
            ["tooltip"] = OptionParts.ItemTip,
            ["xAxis"] = hourAxis,
            ["yAxis"] = days,
            ["visualMap"] = new JsonObject
            {
                ["type"] = "piecewise",
                ["show"] = false,
                ["dimension"] = 3,
                ["pieces"] = new JsonArray([.. Enumerable.Range(0, HeatPlot.Steps).Select(step => (JsonNode)new JsonObject { ["value"] = step, ["color"] = $"--heat-{step}" })]),
            },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "heatmap",
                ["itemStyle"] = new JsonObject { ["borderColor"] = "--surface", ["borderWidth"] = 2, ["borderRadius"] = 4 },
                ["emphasis"] = new JsonObject { ["itemStyle"] = new JsonObject { ["borderColor"] = "--ink" } },
                ["data"] = new JsonArray([.. plot.Counts.Select((count, i) => (JsonNode)OptionParts.Item(
                    new JsonArray(i % 24, i / 24, count, plot.Step(count)),
                    $"{Wording.Weekday(i / 24 + 1)}, {Numbers.Hour(i % 24)}\n{Numbers.Count(count)} {plot.Unit}"))]),
            }),
        };
    }
}
