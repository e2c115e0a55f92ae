using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>The cyanotype print: one a page, for its strongest statement.</summary>
internal static class PrintPanel
{
    public static Markup Render(Analysis analysis, Hero hero, Anchors anchors)
    {
        var tested = analysis.Findings.Count(finding => finding.Headline);
        var finding = hero.Finding;
        var claim = finding is null
            ? tested == 0 ? "There is too little here to test anything." : "Nothing here differs beyond what chance alone would give."
            : Visible.Prose(finding.Claim);
        return Of(
            $"""
            <section class="print" aria-labelledby="strongest">
            <div class="print-split{(hero.Plot is null ? " alone" : "")}"><div class="stack">
            <div>{VerdictBadge.Of(finding?.Verdict ?? Verdict.NotSignificant)}</div>
            <h2 id="strongest" class="claim-xl">{claim}</h2>
            {(finding is null ? Of($"<p class=\"lead\">{tested} claims were tested and corrected for their number. That none stands is an answer too: seasons, weekdays, tags and hours give no ground to act on.</p>") : Lead(finding, anchors))}
            </div>{Chart(hero, claim)}</div>
            <dl class="title-block">{Each(Block(analysis, finding, tested), entry => Of($"<div><dt>{Units.Kept(entry.Name)}</dt><dd>{entry.Value}</dd></div>"))}</dl>
            </section>
            """);
    }

    private static Markup Lead(Finding finding, Anchors anchors) => Of(
        $"{(finding.Caveat is { } caveat ? Of($"<p class=\"lead\">{Visible.Prose(caveat)}</p>") : Markup.Empty)}<div class=\"row no-print\"><a class=\"btn\" href=\"#{anchors.Id(finding.Id)}\">Evidence</a></div>");

    private static Markup Chart(Hero hero, string claim) => hero.Plot is null
        ? Markup.Empty
        : Of($"<figure class=\"chart\"><figcaption><p class=\"lead\">{Units.KeptOutsideNames(hero.Measure ?? "")}</p></figcaption>{SvgChart.Inline(hero.Plot, claim)}</figure>");

    private static IEnumerable<(string Name, string Value)> Block(Analysis analysis, Finding? finding, int tested)
    {
        if (finding is not null)
        {
            if (finding.Estimate is not null)
                yield return ("Estimate", Reporting.Evidence.Estimate(finding));
            if (Reporting.Evidence.Interval(finding) is { } interval)
                yield return ("95 % interval", interval);
            yield return ("Observations", Text.Numbers.Count(finding.N));
            yield return ("Corrected p", Text.Numbers.P(finding.PAdjusted));
        }
        yield return ("Correction", $"Holm, {tested} claims");
        yield return ("Suspected bots", analysis.Parameters.ExcludeSuspectedBots ? "left out" : "counted");
        if (finding is null && analysis.Parameters.AsOf is { } end)
            yield return ("As of", Text.Numbers.Date(end));
    }
}
