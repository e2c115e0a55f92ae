using MiniGram.Analytics;
using MiniGram.Analytics.Findings;

namespace MiniGram.Reporting.Html;

/// <summary>Where nothing is significant the print says no more than the verdicts do.</summary>
public sealed class PrintPanelTests
{
    [Theory]
    [InlineData(3, 0, 0, "Nothing here differs beyond what chance alone would give.", "Holm, over the 3 that apply")]
    [InlineData(2, 1, 1, "Where the data could show a difference, there is none beyond chance.", "Holm, over the 3 that apply")]
    [InlineData(0, 2, 1, "There is too little here to tell whether anything differs.", "Holm, over the 2 that apply")]
    [InlineData(0, 0, 2, "There is too little here to test anything.", "none: nothing was tested")]
    public void Nothing_significant_is_told_by_the_verdicts(int alike, int underpowered, int untested, string claim, string correction)
    {
        var rich = SampleAnalysis.Rich();
        var headline = rich.Findings.First(finding => finding is { Headline: true, P: not null });
        List<Finding> findings = [];
        void Add(int count, Verdict verdict, double? p)
        {
            for (var i = 0; i < count; i++)
                findings.Add(headline with { Id = $"registrations.by_{findings.Count}", Verdict = verdict, P = p, PAdjusted = p });
        }

        Add(alike, Verdict.NotSignificant, 0.6);
        Add(underpowered, Verdict.Underpowered, 0.6);
        Add(untested, Verdict.Underpowered, null);
        var html = HtmlReport.Render(rich with { Findings = findings, Recommendations = [] }, SampleAnalysis.Versions).Text;
        Assert.Contains($"class=\"claim-xl\">{claim}</h2>", html, StringComparison.Ordinal);
        Assert.Contains($"<dt>Correction</dt><dd>{correction}</dd>", html, StringComparison.Ordinal);
    }
}
