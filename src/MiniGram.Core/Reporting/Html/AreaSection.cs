using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>One of the five areas: what it is about, its charts, its findings, and what was tested without a claim.</summary>
internal static class AreaSection
{
    public static Markup Render(Analysis analysis, string area, IReadOnlyList<ChartSpec> charts, Anchors anchors)
    {
        var findings = EarlierChanges.Without(analysis, area);
        var drawn = charts.Select(chart => chart.Finding).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var cards = findings.Where(finding => !drawn.Contains(finding.Id)).ToList();
        var claimed = cards.Where(finding => finding.Verdict == Verdict.Significant).ToList();
        var counted = cards.Where(finding => finding is { Verdict: Verdict.Descriptive, Headline: false }).ToList();
        var unclaimed = cards.Where(finding => finding.Verdict is Verdict.NotSignificant or Verdict.Underpowered).ToList();
        // A headline that counts only could not be asked here: it stands as one line.
        var unasked = cards.Where(finding => finding is { Verdict: Verdict.Descriptive, Headline: true }).ToList();
        return Of(
            $"""
            <section class="area stack" aria-labelledby="{Prose.AreaId(area)}">
            <div class="area-head"><h2 id="{Prose.AreaId(area)}">{Wording.Capitalised(area)}</h2><p>{Prose.Intro(analysis, area)}</p></div>
            {Each(Prose.Useless(analysis, area), text => Of($"<p class=\"caveat\">{Units.KeptOutsideNames(text)}</p>"))}
            {(claimed.Count == 0 ? Markup.Empty : Of($"<div class=\"tiles cards\">{Each(claimed, finding => FindingCard.Card(finding, anchors))}</div>"))}
            {(charts.Count == 0 ? Markup.Empty : Of($"<div class=\"charts\">{Each(charts, chart => ChartFigure.Render(chart, analysis.Findings.FirstOrDefault(finding => finding.Id == chart.Finding && drawn.Contains(finding.Id)), anchors))}</div>"))}
            {Group(counted, "In numbers", anchors)}
            {Unclaimed(unclaimed, anchors)}
            {Unasked(unasked, anchors)}
            {(findings.Count == 0 && charts.Count == 0 ? Of($"<p class=\"panel\">There is nothing in the data to tell here.</p>") : Markup.Empty)}
            </section>

            """);
    }

    private static Markup Group(List<Finding> findings, string title, Anchors anchors) => findings.Count == 0 ? Markup.Empty : Of(
        $"""
        <section class="stack tested"><h3>{title}</h3>
        <div class="tiles cards">{Each(findings, finding => FindingCard.Card(finding, anchors).WithLowerHeading())}</div></section>
        """);

    private static Markup Unclaimed(List<Finding> findings, Anchors anchors) => findings.Count == 0 ? Markup.Empty : Of(
        $"""
        <section class="stack tested"><h3>{(findings.Count == 1 ? "Also tested, without a claim" : $"{findings.Count} more tested, without a claim")}</h3>
        {AlikeList.Render(findings, anchors, finding => FindingCard.Card(finding, anchors).WithLowerHeading())}</section>
        """);

    private static Markup Unasked(List<Finding> findings, Anchors anchors) => findings.Count == 0 ? Markup.Empty : Of(
        $"""
        <section class="panel unasked"><h3>Could not be asked of this data</h3>
        <ul>{Each(findings, finding => Of($"<li id=\"{anchors.Id(finding.Id)}\"><p>{Visible.Prose(finding.Claim)}</p>{FindingCard.Unfolding(finding)}</li>"))}</ul></section>
        """);

    /// <summary>Cards beneath a heading of their own are one level lower.</summary>
    private static Markup WithLowerHeading(this Markup card) =>
        new(card.Text.Replace("<h3 class=\"claim\">", "<h4 class=\"claim\">", StringComparison.Ordinal).Replace("</h3>", "</h4>", StringComparison.Ordinal));
}
