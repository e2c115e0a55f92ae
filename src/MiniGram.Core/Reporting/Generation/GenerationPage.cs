using MiniGram.Reporting.Html;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Generation;

/// <summary><c>generation.html</c>: one self-contained file in the look of the report.</summary>
internal static class GenerationPage
{
    private static readonly IReadOnlyList<(string Id, string Title)> _sections = [("knobs", "Knobs"), ("check", "Check"), ("files", "Tables and files"), ("scenario", "Scenario")];

    public static Markup Render(GenerationResult result)
    {
        var name = Visible.Name(result.Name, 80);
        return Page.Render($"{name} · MiniGram world", PageAssets.PolicyWithoutCharts, _sections, Of(
            $"""
            {Head(result, name)}
            <dl class="kpis">{Each(result.World.Rows, table => Of($"<div class=\"kpi\"><dt class=\"label\">{Wording.Capitalised(table.Key.Replace('_', ' '))}</dt><dd class=\"value\">{Numbers.Count(table.Value)}</dd><dd class=\"delta\">rows</dd></div>"))}</dl>
            <section class="area stack" aria-labelledby="knobs"><div class="area-head"><h2 id="knobs">Knobs</h2><p>What the scenario asked for against what came out. What failed stands first.</p></div>
            {KnobTable.Render(result)}{KnobTable.RenderUnmeasured(result)}</section>
            <section class="area stack" aria-labelledby="check"><div class="area-head"><h2 id="check">Check</h2><p>The written files, read back and audited like any other data set, against the faults that the scenario asks for.</p></div>
            {CheckTable.Render(result.Check)}</section>
            <section class="area stack" aria-labelledby="files"><div class="area-head"><h2 id="files">Tables and files</h2><p>The data as {result.Format}, and in truth/ what the tables do not say.</p></div>
            {FileTable.Render(result)}</section>
            <section class="area stack" aria-labelledby="scenario"><div class="area-head"><h2 id="scenario">Scenario</h2><p>As resolved, every knob with its value. scenario.yaml holds the same, to generate the world again or to change it.</p></div>
            <div class="panel evidence"><pre tabindex="0" aria-label="Scenario">{Visible.Marks(result.Yaml, lines: true)}</pre></div></section>
            <footer class="colophon">Made by MiniGram {result.Version}. All numbers unrounded stand in generation.json, what makes the same world again in manifest.json.</footer>
            """), Of($"<script type=\"application/json\" id=\"charts\">[]</script><script>{new Markup(PageAssets.Script)}</script>"));
    }

    private static Markup Head(GenerationResult result, string name)
    {
        var failed = result.World.Knobs.Count(knob => !knob.Passed);
        var verdict = result.Passed ? "As asked for" : "Not all as asked for";
        return Of(
            $"""
            <div class="page-head"><div class="stack gap-1"><p class="kicker">MiniGram world</p><h1><bdi>{name}</bdi></h1>{Maybe(Visible.Prose(result.About), about => Of($"<p>{about}</p>"))}</div>
            <dl class="facts"><div><dt>Result</dt><dd>{ResultMark.Of(result.Passed, verdict)}</dd></div><div><dt>Knobs</dt><dd>{Numbers.Count(result.World.Knobs.Count - failed)} of {Numbers.Count(result.World.Knobs.Count)}</dd></div><div><dt>Rows</dt><dd>{Numbers.Count(result.World.Rows.Values.Sum())}</dd></div><div><dt>Seed</dt><dd>{result.Seed}</dd></div>{Maybe(PeriodWords.Of(result.Period), period => Of($"<div><dt>Period</dt><dd>{period}</dd></div>"))}</dl></div>
            """);
    }
}
