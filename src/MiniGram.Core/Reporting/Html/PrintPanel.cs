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
        var headlines = analysis.Findings.Where(finding => finding.Headline).ToList();
        var tested = headlines.Count(finding => finding.P is not null);
        var finding = hero.Finding;
        var (verdict, claim, lead) = finding is null ? Nothing(headlines, tested) : (finding.Verdict, Visible.Prose(finding.Claim), "");
        return Of(
            $"""
            <section class="print" aria-labelledby="strongest">
            <div class="print-split{(hero.Plot is null ? " alone" : "")}"><div class="stack">
            <div>{VerdictBadge.Of(verdict)}</div>
            <h2 id="strongest" class="claim-xl">{claim}</h2>
            {(finding is null ? Of($"<p class=\"lead\">{lead}</p>") : Lead(finding, anchors))}
            </div>{Chart(hero, claim)}</div>
            <dl class="title-block">{Each(Block(analysis, finding, tested), entry => Of($"<div><dt>{Units.Kept(entry.Name)}</dt><dd>{entry.Value}</dd></div>"))}</dl>
            </section>
            """);
    }

    /// <summary>What is said where nothing is significant: that nothing differs only of what could have shown a difference.</summary>
    private static (Verdict Verdict, string Claim, string Lead) Nothing(List<Finding> headlines, int tested)
    {
        var alike = headlines.Count(finding => finding.Verdict == Verdict.NotSignificant);
        var open = headlines.Count - alike;
        if (tested == 0)
        {
            return (
                headlines.Any(finding => finding.Verdict == Verdict.Underpowered) ? Verdict.Underpowered : Verdict.Descriptive,
                "There is too little here to test anything.",
                $"None of {headlines.Count} questions could be tested: the data are too few, or a definition tells nobody apart. Nothing is claimed, and nothing is ruled out.");
        }

        var corrected = $"{tested} of {headlines.Count} questions could be tested and were corrected for their number; none is significant. ";
        return alike == 0
            ? (Verdict.Underpowered, "There is too little here to tell whether anything differs.", corrected + "Nothing is ruled out either: of no question would a difference that matters have been found surely enough.")
            : open == 0
                ? (Verdict.NotSignificant, "Nothing here differs beyond what chance alone would give.", corrected + "That none stands is an answer too: there is no ground to act on.")
                : (Verdict.NotSignificant, "Where the data could show a difference, there is none beyond chance.", corrected + $"For {alike} a difference that matters would have been found; for {open} the data are too few or the question does not apply.");
    }

    // Where the claim does not hold the estimate, what that is would be said nowhere.
    private static string? Estimated(Finding finding) =>
        finding is { Estimate: { } estimate, Measure: { } measure } && !finding.Claim.Contains(Words.Ratio(estimate), StringComparison.Ordinal)
            ? $"The estimate is of {measure}."
            : null;

    private static Markup Lead(Finding finding, Anchors anchors) => Of(
        $"{(Estimated(finding) is { } estimated ? Of($"<p class=\"lead\">{Visible.Prose(estimated)}</p>") : Markup.Empty)}{(finding.Caveat is { } caveat ? Of($"<p class=\"lead\">{Visible.Prose(caveat)}</p>") : Markup.Empty)}<div class=\"row no-print\"><a class=\"btn\" href=\"#{anchors.Id(finding.Id)}\">Evidence</a></div>");

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
        yield return ("Correction", tested == 0 ? "none: nothing was tested" : $"Holm, over the {tested} that apply");
        yield return ("Suspected bots", analysis.Parameters.ExcludeSuspectedBots ? "left out" : "counted");
        if (finding is null && analysis.Parameters.AsOf is { } end)
            yield return ("As of", Text.Numbers.Date(end));
    }
}
