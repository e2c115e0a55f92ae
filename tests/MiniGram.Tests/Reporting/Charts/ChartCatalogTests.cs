using System.Xml.Linq;
using MiniGram.Reporting.Charts.Catalog;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Charts;

public sealed class ChartCatalogTests
{
    [Fact]
    public void Every_promised_chart_is_drawn()
    {
        var ids = Of(SampleAnalysis.Rich()).Select(chart => chart.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var id in new[] { "registrations-by-year", "registrations-by-quarter", "registrations-by-month", "registrations-by-hour", "activity-active-by-activity", "activity-inactive-by-activity", "tags-by-engagement", "tags-by-lift", "themes-by-lift", "engagement-by-hour", "top-photos-by-hour", "days-of-the-year", "most-followed", "influencers-and-others", "bot-likes-over-time", "bot-share-per-photo", "with-and-without-bots", "growth-by-year" })
            Assert.Contains(id, ids);
    }

    [Theory]
    [InlineData("quick.suspected_bots", "bot")]
    [InlineData("quick.influencers", "influencers-and-others")]
    [InlineData("content.top_photos", "tags-by-lift")]
    [InlineData("segments.active.by_rate", "activity-active-by-rate")]
    public void Nothing_is_drawn_from_a_definition_that_does_not_discriminate(string definition, string chart)
    {
        var rich = SampleAnalysis.Rich();
        Assert.Contains(Of(rich), candidate => candidate.Id.Contains(chart, StringComparison.Ordinal));

        var useless = rich with { Audit = [.. rich.Audit, new AuditEntry(AuditRule.NotDiscriminating, AuditSeverity.Warning, definition, null, 77, [])] };

        Assert.DoesNotContain(Of(useless), candidate => candidate.Id.Contains(chart, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content.tags", "tags-by-lift")]
    [InlineData("content.tags", "themes-by-lift")]
    [InlineData("content.hours", "engagement-by-hour")]
    public void Nothing_looks_significant_whose_headline_is_not(string headline, string chart)
    {
        var rich = SampleAnalysis.Rich();
        Assert.Contains("dot-main", Drawn(rich, chart));

        var unclear = rich with { Findings = [.. rich.Findings.Select(finding => finding.Id == headline ? finding with { Verdict = Analytics.Findings.Verdict.NotSignificant } : finding)] };

        Assert.DoesNotContain("class=\"dot-main", Drawn(unclear, chart));
    }

    private static string Drawn(Analytics.Analysis analysis, string chart) => SvgDrawing.Of(Of(analysis).Single(candidate => candidate.Id == chart).Plots[0]).Content.Text;

    [Fact]
    public void Every_table_has_a_cell_for_each_column()
    {
        foreach (var chart in Of(SampleAnalysis.Rich()))
        {
            Assert.NotEmpty(chart.Table.Rows);
            Assert.All(chart.Table.Rows, row => Assert.Equal(chart.Table.Columns.Count, row.Count));
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>&\"'")]
    [InlineData("\u0000\u202e")]
    public void Every_drawing_is_well_formed_whatever_the_names(string name)
    {
        foreach (var chart in Of(SampleAnalysis.Hostile(name)))
        {
            var svg = XDocument.Parse(SvgFile.Render(chart).Text);
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
            Assert.DoesNotContain("NaN", svg.ToString());
        }
    }

    private static List<ChartSpec> Of(Analytics.Analysis analysis) => [.. Prose.Areas.SelectMany(area => ChartCatalog.Of(analysis, area))];
}
