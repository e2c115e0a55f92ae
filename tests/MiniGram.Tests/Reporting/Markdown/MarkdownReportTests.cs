using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Markdown;

public sealed class MarkdownReportTests
{
    private static readonly string Rich = MarkdownReport.Render(SampleAnalysis.Rich(), SampleAnalysis.Versions);

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("[x](https://evil.example)", "\\[x\\](https&#58;//evil.example)")]
    [InlineData("![x](y)", "\\!\\[x\\](y)")]
    [InlineData("`code`", "\\`code\\`")]
    [InlineData("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("#sunset", "\\#sunset")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("- item", "\\- item")]
    [InlineData("@maya", "&#64;maya")]
    [InlineData("www.evil.example", "www&#46;evil.example")]
    [InlineData("4.2 times (3.9 to 4.5), p < 0.05.", "4.2 times (3.9 to 4.5), p &lt; 0.05.")]
    public void Marks_show_as_they_are(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    [Fact]
    public void A_fence_is_longer_than_any_inside() => Assert.Equal("`````", MarkdownText.Fence("select '````'"));

    [Fact]
    public void Names_from_the_data_change_no_structure()
    {
        foreach (var name in new[] { "a|b", "\n# heading\n", "```", "</details>", "[x](y)", "| --- |\n" })
        {
            var hostile = MarkdownReport.Render(SampleAnalysis.Hostile(name), SampleAnalysis.Versions);
            Assert.Equal(Structure(Rich), Structure(hostile));
        }
    }

    [Fact]
    public void Every_finding_and_every_chart_is_there()
    {
        var analysis = SampleAnalysis.Rich();

        Assert.Equal(analysis.Findings.Count, Rich.Split("<summary>Evidence and SQL</summary>").Length - 1);
        foreach (var chart in Prose.Areas.SelectMany(area => Charts.Catalog.ChartCatalog.Of(analysis, area)))
            Assert.Contains($"](charts/{chart.Id}.svg)", Rich);
    }

    [Fact]
    public void An_empty_data_set_gives_a_text_that_says_so() =>
        Assert.Contains("There is too little data to say anything.", MarkdownReport.Render(SampleAnalysis.Empty(), SampleAnalysis.Versions));

    /// <summary>What begins each line, and how many cells a row has.</summary>
    private static string Structure(string markdown) => string.Join('\n', markdown.Split('\n').Select(line =>
        line.StartsWith('|') ? "|" + line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') : new string([.. line.TakeWhile(c => c is '#' or '`' or '>' or '<' or '-')])));
}
