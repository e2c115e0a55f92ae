using MiniGram.Model;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Generation;

/// <summary>Each knob, target against achieved.</summary>
internal static class KnobTable
{
    public static Markup Render(GenerationResult result) => result.World.Knobs.Count == 0
        ? Of($"<p class=\"panel\">This world has no knob that could be measured.</p>")
        : Of(
            $"""
            <div class="panel"><div class="table-wrap" tabindex="0" role="group" aria-label="Knobs"><table class="table stacked cells"><thead><tr><th scope="col">Knob</th><th scope="col">Result</th><th scope="col" class="n">Target</th><th scope="col" class="n">Achieved</th><th scope="col">Measured by</th><th scope="col" class="n">Distance</th><th scope="col" class="n">Tolerance</th></tr></thead><tbody>
            {Each(result.Knobs, Row)}</tbody></table></div></div>
            """);

    /// <summary>The knobs that nothing is held against, folded away.</summary>
    public static Markup RenderUnmeasured(GenerationResult result) => result.World.Unmeasured.Count == 0
        ? Markup.Empty
        : Of(
            $"""
            <div class="panel"><details class="fold"><summary>{Numbers.Count(result.World.Unmeasured.Count)} knobs without a target</summary><div class="table-wrap" tabindex="0" role="group" aria-label="Knobs without a target"><table class="table stacked"><thead><tr><th scope="col">Knob</th><th scope="col">Why nothing is held against it</th></tr></thead><tbody>
            {Each(result.World.Unmeasured, knob => Of($"<tr><th scope=\"row\"><code>{knob.Knob}</code></th><td data-label=\"Why\">{knob.Reason}</td></tr>\n"))}</tbody></table></div></details></div>
            """);

    private static Markup Row(KnobResult knob) => Of(
        $"<tr><th scope=\"row\"><code>{knob.Knob}</code><small>{knob.Description}</small></th><td data-label=\"Result\">{ResultMark.Of(knob)}</td><td class=\"n\" data-label=\"Target\">{Numbers.Plain(knob.Target)}</td><td class=\"n\" data-label=\"Achieved\">{Numbers.Plain(knob.Achieved)}</td><td data-label=\"Measured by\">{Measure(knob.Measure)}</td><td class=\"n\" data-label=\"Distance\">{Distance(knob.Measure, knob.Distance)}</td><td class=\"n\" data-label=\"Tolerance\">{Distance(knob.Measure, knob.Tolerance)}</td></tr>\n");

    private static string Distance(KnobDistance measure, double value) => measure == KnobDistance.Relative ? Numbers.Share(value) : Numbers.Plain(value);

    private static string Measure(KnobDistance measure) => measure switch
    {
        KnobDistance.Relative => "relative error",
        KnobDistance.KolmogorovSmirnov => "Kolmogorov–Smirnov",
        KnobDistance.TotalVariation => "total variation",
        KnobDistance.Absolute => "difference",
        _ => "outside its range by",
    };
}
