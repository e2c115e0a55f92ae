using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>A claim with its badge, its numbers and, unfolding, its evidence.</summary>
internal static class FindingCard
{
    public static Markup Card(Finding finding, Anchors anchors) => Of(
        $"""
        <article class="panel finding" id="{anchors.Id(finding.Id)}">
        <div class="finding-body"><div>{VerdictBadge.Of(finding.Verdict)}</div><h3 class="claim">{Visible.Prose(finding.Claim)}</h3>{Caveat(finding)}{Numbers(finding)}</div>
        {Unfolding(finding)}
        </article>

        """);

    public static Markup Caveat(Finding finding) => Maybe(finding.Caveat, caveat => Of($"<p class=\"caveat\">{Visible.Prose(caveat)}</p>"));

    public static Markup Numbers(Finding finding) => Of(
        $"<p class=\"numbers\">{Each(Reporting.Evidence.Short(finding), entry => Of($"<span>{Units.Kept(entry.Name)} <b>{entry.Value}</b></span> "))}</p>");

    public static Markup Unfolding(Finding finding) => Of(
        $"""
        <details class="fold evidence"><summary>Evidence and SQL</summary>
        {Evidence(finding)}</details>
        """);

    public static Markup Evidence(Finding finding) => Of(
        $"""
        <dl>{Each(Reporting.Evidence.All(finding), entry => Of($"<dt>{Units.Kept(entry.Name)}</dt><dd>{Units.KeptOutsideNames(entry.Value)}</dd>"))}</dl>
        <pre tabindex="0" role="group" aria-label="SQL of the finding"><code>{Visible.Marks(finding.Sql, lines: true)}</code></pre>
        """);
}
