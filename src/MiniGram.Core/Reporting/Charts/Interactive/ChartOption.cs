using System.Text.Json.Nodes;

namespace MiniGram.Reporting.Charts.Interactive;

/// <summary>
/// A plot as options of ECharts 6. Colours are names of tokens and functions are names with a leading @, which the page's
/// script puts in under the keys <c>color</c>, <c>borderColor</c>, <c>formatter</c> and <c>renderItem</c> only: text from the
/// data never stands under those.
/// </summary>
internal static class ChartOption
{
    public static JsonObject Of(Plot plot) => plot switch
    {
        BarPlot bars => BarOption.Of(bars),
        RowPlot rows => RowOption.Of(rows),
        EstimatePlot estimates => EstimateOption.Of(estimates),
        DotPlot dots => DotOption.Of(dots),
        HeatPlot heat => HeatOption.Of(heat),
        LinePlot lines => LineOption.Of(lines),
        _ => throw new ArgumentException($"No options for {plot.GetType().Name}.", nameof(plot)),
    };
}
