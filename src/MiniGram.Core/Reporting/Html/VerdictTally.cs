using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>How many of the findings got which verdict, and what that means.</summary>
internal static class VerdictTally
{
    private static readonly (Verdict Verdict, string One, string Many)[] Verdicts =
    [
        (Verdict.Significant, "stands after correction for the number of claims", "stand after correction for the number of claims"),
        (Verdict.NotSignificant, "shows no difference beyond chance", "show no difference beyond chance"),
        (Verdict.Underpowered, "has too little data to tell", "have too little data to tell"),
        (Verdict.Descriptive, "counts all there is, so nothing is inferred", "count all there is, so nothing is inferred"),
    ];

    private static Markup Entry((Verdict Verdict, string One, string Many) verdict, int count) =>
        Of($"<div><dt>{VerdictBadge.Of(verdict.Verdict)}</dt><dd><b>{Text.Numbers.Count(count)}</b> {(count == 1 ? verdict.One : verdict.Many)}</dd></div>");

    public static Markup Render(Analysis analysis) => Of(
        $"""
        <section class="panel tally" aria-labelledby="tally"><h2 id="tally">What the findings carry</h2>
        <dl>{Each(Verdicts, verdict => Entry(verdict, analysis.Findings.Count(finding => finding.Verdict == verdict.Verdict)))}</dl>
        <p class="hint">{analysis.Findings.Count(finding => finding.Headline)} of them are headlines, a family fixed before the data was seen and corrected together. <a href="#method">How to read a verdict</a></p></section>
        """);
}
