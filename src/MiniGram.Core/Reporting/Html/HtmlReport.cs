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
    /// <param name="printed">For paper: without script, and without links to files beside the report, which would carry the folder's name.</param>
    public static Markup Render(Analysis analysis, ReportVersions versions, bool printed = false)
    {
        var anchors = new Anchors(analysis);
        var areas = Prose.Areas.Select(area => (Area: area, Charts: ChartCatalog.Of(analysis, area))).ToList();
        var charts = areas.SelectMany(area => area.Charts).ToList();
        var name = Visible.Name(analysis.Dataset.Name, 80);
        return Page.Render($"{name} · MiniGram report", PageAssets.Policy, Sections(analysis), Of(
            $"""
            {Head(analysis, versions, name)}
            {Summary(analysis)}
            <section class="stack" aria-labelledby="quick"><h2 id="quick">Quick numbers</h2>{KpiStrip.Render(analysis)}</section>
            {PrintPanel.Render(analysis, Hero.Of(analysis, charts), anchors)}
            {Changes(EarlierChanges.Of(analysis), anchors)}
            {Each(areas, area => AreaSection.Render(analysis, area.Area, area.Charts, anchors))}
            <section class="area stack" aria-labelledby="recommendations"><div class="area-head"><h2 id="recommendations">Recommendations</h2><p>In the order in which to act. Whatever is inferred rests on findings that are significant; whom to review and who is most followed are counts, from which nothing is inferred.</p></div>
            {RecommendationList.Render(analysis, anchors, printed)}{SegmentTable.Render(analysis, printed)}</section>
            {ScopeSection.Render(analysis, charts, printed)}
            <section class="area stack" aria-labelledby="quality"><div class="area-head"><h2 id="quality">Data quality</h2><p>What was wrong with the data, and what was read.</p></div>
            {DataQuality.Render(analysis)}</section>
            <section class="area stack" aria-labelledby="method"><div class="area-head"><h2 id="method">Method and limitations</h2><p>How to read the verdicts, and what no test can tell.</p></div>
            {MethodSection.Render(analysis)}</section>
            <footer class="colophon">Made by MiniGram {versions.Minigram} with DuckDB {versions.Duckdb}. Data SHA-256 <code>{analysis.Dataset.Sha256}</code>. All numbers unrounded, and every claim’s SQL, stand in report.json. Charts by Apache ECharts.</footer>
            """), printed ? Markup.Empty : Scripts(charts));
    }

    private static Markup Changes(IReadOnlyList<Finding> changes, Anchors anchors)
    {
        if (changes.Count == 0)
            return Markup.Empty;
        var told = changes.Where(finding => finding.Verdict is Verdict.Significant or Verdict.Descriptive).ToList();
        var others = changes.Except(told).ToList();
        return Of(
            $"""
            <section class="area stack" aria-labelledby="changes"><div class="area-head"><h2 id="changes">Since the earlier report</h2><p>{Visible.Prose(changes[0].Claim)}</p></div>
            <div class="tiles cards">{Each(told, finding => FindingCard.Card(finding, anchors))}</div>
            {AlikeList.Render(others, anchors, finding => FindingCard.Card(finding, anchors))}</section>
            """);
    }

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
        ("scopes", "With and without bots"),
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
        {(analysis.Summary.Count == 0 ? Of($"<p>There is too little data to say anything.</p>") : Of($"<ol>{Each(analysis.Summary, sentence => Of($"<li>{Visible.Prose(sentence)}</li>"))}</ol>"))}
        </section>{VerdictTally.Render(analysis)}</div>
        """);
}
