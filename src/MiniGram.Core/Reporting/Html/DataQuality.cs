using MiniGram.Analytics;
using MiniGram.Reporting.Text;
using MiniGram.Warehouse;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>The audit, and what was taken for what.</summary>
internal static class DataQuality
{
    public static Markup Render(Analysis analysis) => Of($"{Audit(analysis)}{Sources(analysis)}");

    private static Markup Audit(Analysis analysis)
    {
        var errors = analysis.Audit.Count(entry => entry.Severity == AuditSeverity.Error);
        var warnings = analysis.Audit.Count - errors;
        if (analysis.Audit.Count == 0)
            return Of($"<p class=\"panel\">The audit found nothing wrong: keys are unique, every row has its parent, and all dates are in order.</p>");
        return Of(
            $"""
            <section class="panel" aria-labelledby="audit"><header><h3 id="audit">Audit</h3></header>
            <p class="hint">{errors} {(errors == 1 ? "error" : "errors")} and {warnings} {(warnings == 1 ? "warning" : "warnings")}. Nothing was repaired silently: rows with an error were left out or counted once, rows with a warning count.</p>
            <div class="table-wrap" tabindex="0" role="group" aria-label="Audit"><table class="table stacked"><thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">Where</th><th scope="col" class="n">Rows</th><th scope="col">Examples</th></tr></thead><tbody>
            {Each(analysis.Audit, Entry)}</tbody></table></div></section>
            """);
    }

    private static Markup Entry(AuditEntry entry) => Of(
        $"<tr><th scope=\"row\">{AuditText.Rule(entry.Rule)}<small>{entry.Rule}</small></th><td data-label=\"Severity\"><span class=\"severity {Wording.Of(entry.Severity)}\">{Wording.Capitalised(Wording.Of(entry.Severity))}</span></td><td data-label=\"Where\">{AuditText.Where(entry)}</td><td class=\"n\" data-label=\"Rows\">{Numbers.Count(entry.Rows)}</td><td class=\"examples\" data-label=\"Examples\">{Each(entry.Examples, example => Of($"<bdi>{Example(entry, example)}</bdi>"))}</td></tr>\n");

    // Values from the data stay what they are; what is wrong with a definition is said in our words.
    private static string Example(AuditEntry entry, string example) => entry.Rule == AuditRule.NotDiscriminating ? Visible.Prose(example) : Visible.Name(example, 90);

    private static Markup Sources(Analysis analysis) => Of(
        $"""
        <section class="panel" aria-labelledby="sources"><header><h3 id="sources">What was taken for what</h3></header>
        <div class="table-wrap" tabindex="0" role="group" aria-label="What was taken for what"><table class="table stacked"><thead><tr><th scope="col">Table</th><th scope="col">File</th><th scope="col" class="n">Rows</th><th scope="col" class="n">Rejected</th><th scope="col">Columns</th><th scope="col">SHA-256</th></tr></thead><tbody>
        {Each(analysis.Dataset.Sources, Source)}</tbody></table></div></section>
        """);

    private static Markup Source(TableSource source) => Of(
        $"<tr><th scope=\"row\">{source.Table}</th><td data-label=\"File\"><bdi>{Visible.Name(source.File, 60)}</bdi></td><td class=\"n\" data-label=\"Rows\">{Numbers.Count(source.Rows)}</td><td class=\"n\" data-label=\"Rejected\">{Numbers.Count(source.Rejected)}</td><td class=\"meaning\" data-label=\"Columns\">{AuditText.Columns(source)}</td><td data-label=\"SHA-256\"><code>{source.Sha256[..Math.Min(12, source.Sha256.Length)]}</code></td></tr>\n");
}
