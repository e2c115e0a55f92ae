using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>How many of the findings got which verdict, and what that means.</summary>
internal static class VerdictTally
{
    private static readonly (Verdict Verdict, string Meaning)[] Verdicts =
    [
        (Verdict.Significant, "stand after correction for the number of claims"),
        (Verdict.NotSignificant, "show no difference beyond chance"),
        (Verdict.Underpowered, "have too little data to tell"),
        (Verdict.Descriptive, "count all there is, so nothing is inferred"),
    ];

    public static Markup Render(Analysis analysis) => Of(
        $"""
        <section class="panel tally" aria-labelledby="tally"><h2 id="tally">What the findings carry</h2>
        <dl>{Each(Verdicts, verdict => Of($"<div><dt>{VerdictBadge.Of(verdict.Verdict)}</dt><dd><b>{Text.Numbers.Count(analysis.Findings.Count(finding => finding.Verdict == verdict.Verdict))}</b> {verdict.Meaning}</dd></div>"))}</dl>
        <p class="hint">{analysis.Findings.Count(finding => finding.Headline)} of them are headlines, a family fixed before the data was seen and corrected together. <a href="#method">How to read a verdict</a></p></section>
        """);
}
