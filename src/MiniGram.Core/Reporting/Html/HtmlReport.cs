using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Charts.Catalog;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary><c>report.html</c>: one self-contained file.</summary>
internal static class HtmlReport
{
    private const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230b3a78'/%3E%3Cpath d='M9 18a7 7 0 0 1 14 0Z' fill='%23fff'/%3E%3Cpath d='M4.5 18h23M4.5 15v6M27.5 15v6' stroke='%23fff' stroke-width='1.75' fill='none'/%3E%3C/svg%3E";

    private const string Logo = "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect width=\"32\" height=\"32\" rx=\"8\" fill=\"#0b3a78\"/><path d=\"M9 18a7 7 0 0 1 14 0Z\" fill=\"#fff\"/><path d=\"M11.5 20.5h9M13.5 23.5h5\" stroke=\"#bcd6f7\" stroke-width=\"1.75\" stroke-linecap=\"round\"/><path d=\"M4.5 18h23M4.5 15v6M27.5 15v6\" stroke=\"#fff\" stroke-width=\"1.75\" stroke-linecap=\"round\"/></svg>";

    private const string Toggle = "<button class=\"btn btn-icon theme\" type=\"button\" hidden><svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4\"/></svg></button>";

    /// <param name="printed">For paper: without script, and without links to files beside the report, which would carry the folder's name.</param>
    public static Markup Render(Analysis analysis, ReportVersions versions, bool printed = false)
    {
        var anchors = new Anchors(analysis);
        var areas = Prose.Areas.Select(area => (Area: area, Charts: ChartCatalog.Of(analysis, area))).ToList();
        var charts = areas.SelectMany(area => area.Charts).ToList();
        var name = Visible.Name(analysis.Dataset.Name, 80);
        return Of(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Markup(PageAssets.Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <meta name="color-scheme" content="light dark">
            <title>{name} · MiniGram report</title>
            <link rel="icon" href="{new Markup(Icon)}">
            <style>{new Markup(PageAssets.Style)}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to content</a>
            <div class="frame">
            <header class="rail"><a class="brand" href="#top">{new Markup(Logo)}minigram</a>
            <nav class="nav stack gap-1" aria-label="Sections">{Each(Sections(analysis), section => Of($"<a href=\"#{section.Id}\">{section.Title}</a>"))}</nav>
            <div class="me">{new Markup(Toggle)}</div></header>
            <header class="topbar"><a class="brand" href="#top">{new Markup(Logo)}minigram</a>{new Markup(Toggle)}
            <nav class="chips" aria-label="Sections, on a phone">{Each(Sections(analysis), section => Of($"<a class=\"tag tag-plain\" href=\"#{section.Id}\">{section.Title}</a>"))}</nav></header>
            <main id="main" class="page" tabindex="-1"><div class="stack gap-6" id="top">
            {Head(analysis, versions, name)}
            {Summary(analysis)}
            <section class="stack" aria-labelledby="quick"><h2 id="quick">Quick numbers</h2>{KpiStrip.Render(analysis)}</section>
            {PrintPanel.Render(analysis, Hero.Of(analysis, charts), anchors)}
            {Changes(EarlierChanges.Of(analysis), anchors)}
            {Each(areas, area => AreaSection.Render(analysis, area.Area, area.Charts, anchors))}
            <section class="area stack" aria-labelledby="recommendations"><div class="area-head"><h2 id="recommendations">Recommendations</h2><p>In the order in which to act. Each rests on findings that stand, and on nothing else.</p></div>
            {RecommendationList.Render(analysis, anchors, printed)}{SegmentTable.Render(analysis, printed)}</section>
            <section class="area stack" aria-labelledby="quality"><div class="area-head"><h2 id="quality">Data quality</h2><p>What was wrong with the data, and what was read.</p></div>
            {DataQuality.Render(analysis)}</section>
            <section class="area stack" aria-labelledby="method"><div class="area-head"><h2 id="method">Method and limitations</h2><p>How to read the verdicts, and what no test can tell.</p></div>
            {MethodSection.Render(analysis)}</section>
            <footer class="colophon">Made by MiniGram {versions.Minigram} with DuckDB {versions.Duckdb}. Data SHA-256 <code>{analysis.Dataset.Sha256}</code>. All numbers unrounded, and every claim’s SQL, stand in report.json. Charts by Apache ECharts.</footer>
            </div></main>
            </div>
            {(printed ? Markup.Empty : Scripts(charts))}
            </body>
            </html>

            """);
    }

    private static Markup Changes(IReadOnlyList<Finding> changes, Anchors anchors) => changes.Count == 0 ? Markup.Empty : Of(
        $"""
        <section class="area stack" aria-labelledby="changes"><div class="area-head"><h2 id="changes">Since the earlier report</h2><p>{Visible.Sentence(changes[0].Claim)}</p></div>
        <div class="tiles cards">{Each(changes, finding => FindingCard.Card(finding, anchors))}</div></section>
        """);

    private static Markup Scripts(IReadOnlyList<ChartSpec> charts) => Of(
        $"""
        <script type="application/json" id="charts">{ChartFigure.Options(charts)}</script>
        <script>{new Markup(PageAssets.ECharts)}</script>
        <script>{new Markup(PageAssets.Script)}</script>
        """);

    private static IReadOnlyList<(string Id, string Title)> Sections(Analysis analysis) =>
    [
        ("summary", "Summary"),
        ("quick", "Quick numbers"),
        .. EarlierChanges.Of(analysis).Count > 0 ? [("changes", "Since the earlier report")] : Array.Empty<(string, string)>(),
        .. Prose.Areas.Select(area => (Prose.AreaId(area), Wording.Capitalised(area))),
        ("recommendations", "Recommendations"),
        ("quality", "Data quality"),
        ("method", "Method"),
    ];

    private static Markup Head(Analysis analysis, ReportVersions versions, string name) => Of(
        $"""
        <div class="page-head"><div class="stack gap-1"><p class="kicker">MiniGram report</p><h1><bdi>{name}</bdi></h1>
        <p>{Numbers.Count(analysis.Told.Quick.Users)} users, {Numbers.Count(analysis.Told.Quick.Photos)} photos, {Prose.Span(analysis)}, UTC.</p></div>
        <dl class="facts">{Each(Facts(analysis, versions), fact => Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl>
        <p class="definitions"><a href="#parameters">Parameters</a> {Each(ParameterList.Short(analysis.Parameters), text => Of($"<span>{text}</span> "))}</p></div>
        """);

    private static IEnumerable<(string Name, Markup Value)> Facts(Analysis analysis, ReportVersions versions)
    {
        yield return ("Data to", Of($"{(analysis.Parameters.AsOf is { } end ? Numbers.Date(end) + ", " + end.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : Numbers.Undefined)}"));
        yield return ("Suspected bots", Of($"{(analysis.Parameters.ExcludeSuspectedBots ? "left out" : "counted")}"));
        yield return ("Data hash", Of($"<code>{analysis.Dataset.Sha256[..Math.Min(12, analysis.Dataset.Sha256.Length)]}</code>"));
        yield return ("Made by", Of($"MiniGram {versions.Minigram}"));
    }

    private static Markup Summary(Analysis analysis) => Of(
        $"""
        <div class="two-one"><section class="panel summary" aria-labelledby="summary"><h2 id="summary">Executive summary</h2>
        {(analysis.Summary.Count == 0 ? Of($"<p>There is too little data to say anything.</p>") : Of($"<ol>{Each(analysis.Summary, sentence => Of($"<li>{Visible.Sentence(sentence)}</li>"))}</ol>"))}
        </section>{VerdictTally.Render(analysis)}</div>
        """);
}
