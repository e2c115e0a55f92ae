using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>How it was tested, what can't be known, and the parameters.</summary>
internal static class MethodSection
{
    public static Markup Render(Analysis analysis) => Of(
        $"""
        <div class="halves"><section class="panel prose" aria-labelledby="how"><h3 id="how">How claims are tested</h3><dl>{Each(Prose.Method, entry => Of($"<dt>{entry.Title}</dt><dd>{Units.Kept(entry.Text)}</dd>"))}</dl></section>
        <div class="stack"><section class="panel prose" aria-labelledby="limits"><h3 id="limits">Limitations</h3><ul>{Each(Prose.Limitations, text => Of($"<li>{text}</li>"))}</ul></section>
        <section class="panel" aria-labelledby="parameters"><header><h3 id="parameters">Parameters</h3></header><div class="table-wrap" tabindex="0" role="group" aria-label="Parameters"><table class="table stacked"><thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead><tbody>
        {Each(ParameterList.Of(analysis.Parameters), entry => Of($"<tr><th scope=\"row\"><code>{entry.Name}</code></th><td class=\"value\" data-label=\"Value\"><b>{Value(entry.Value)}</b></td><td class=\"meaning\" data-label=\"Meaning\">{entry.Meaning}</td></tr>\n"))}</tbody></table></div></section></div></div>
        """);

    /// <summary>As one would write it in the configuration file.</summary>
    public static string Value(object? value) => value switch
    {
        null => "not set",
        bool set => set ? "on" : "off",
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
