using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>
/// Findings that claim nothing: a few as cards, many as one list for each verdict, a line each that unfolds its evidence, since a dozen alike cards
/// one after another hide the others.
/// </summary>
internal static class AlikeList
{
    private const int FewAsCards = 2;

    private static readonly Verdict[] Verdicts = [Verdict.NotSignificant, Verdict.Underpowered];

    /// <summary>Without a heading of its own; nothing for no findings.</summary>
    public static Markup Render(IReadOnlyList<Finding> findings, Anchors anchors, Func<Finding, Markup> card) => findings.Count switch
    {
        0 => Markup.Empty,
        <= FewAsCards => Of($"<div class=\"tiles cards\">{Each(findings, card)}</div>"),
        _ => Each(Verdicts.Select(verdict => (Verdict: verdict, Findings: findings.Where(finding => finding.Verdict == verdict).ToList())).Where(alike => alike.Findings.Count > 0), alike => Of(
            $"""
            <div class="panel alike"><div>{VerdictBadge.Of(alike.Verdict)}</div>
            <ul>{Each(alike.Findings, finding => Line(finding, anchors))}</ul></div>

            """)),
    };

    private static Markup Line(Finding finding, Anchors anchors) => Of(
        $"""
        <li id="{anchors.Id(finding.Id)}"><details class="fold evidence"><summary><span>{Visible.Prose(finding.Claim)}{Maybe(finding.Caveat, caveat => Of($" <small>{Visible.Prose(caveat)}</small>"))}</span></summary>
        {FindingCard.Evidence(finding)}</details></li>

        """);
}
