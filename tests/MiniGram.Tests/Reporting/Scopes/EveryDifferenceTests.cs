using MiniGram.Analytics;
using MiniGram.Analytics.Worlds;
using MiniGram.Reporting.Html;
using MiniGram.Reporting.Markdown;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Scopes;

/// <summary>Nothing that suspected bots change stands in <c>report.json</c> only.</summary>
public sealed class EveryDifferenceTests
{
    private static readonly string[] Definitions = [Discrimination.Bots, Discrimination.Influencers, Discrimination.TopPhotos];

    public static TheoryData<string> Reports => [.. ReportsByName.Keys];

    private static Dictionary<string, Func<Analysis>> ReportsByName { get; } = new(StringComparer.Ordinal)
    {
        ["bots counted"] = () => SampleAnalysis.Rich(),
        ["bots left out"] = () => SampleAnalysis.Rich(withoutBots: true),
        ["real data, where bots do not discriminate"] = () => KnownWorlds.Hundred.Analysis,
        ["real data, where bots do"] = () => Analysed(new() { BotLikeShare = 0.9m, InfluencerFollowerShare = 0.8m, SegmentShare = 0.2m }),
        ["nothing discriminates"] = () => Useless(Definitions),
        ["bots do not discriminate"] = () => Useless(Discrimination.Bots),
        ["highly engaged photos do not discriminate"] = () => Useless(Discrimination.TopPhotos),
        ["influencers do not discriminate"] = () => Useless(Discrimination.Influencers),
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_figure_that_differs_stands_in_the_page_with_both_values(string report)
    {
        var analysis = ReportsByName[report]();
        var tables = new PageTables(HtmlReport.Render(analysis, SampleAnalysis.Versions).Text, analysis.Parameters.ExcludeSuspectedBots);
        var differences = FigureDifference.Of(analysis);

        Assert.True(differences.Count > 100);
        Assert.DoesNotContain(differences, difference => !tables.Show(difference));
    }

    [Fact]
    public void Text_has_the_same_tables_as_the_page()
    {
        var text = MarkdownReport.Render(SampleAnalysis.Rich(), SampleAnalysis.Versions);

        Assert.Contains("> The definition of suspected bots does not discriminate in this data set: leaving out whom it flags", MarkdownReport.Render(Useless(Discrimination.Bots), SampleAnalysis.Versions), StringComparison.Ordinal);
        Assert.Contains("| Likes a photo | 20.2 | 17 | −15.5\u00a0% |", text, StringComparison.Ordinal);
        Assert.Contains("| \\#photography | 127,500 (117,270) | 2,400 | 66,000 (55,770) | 41,000 | 53.1 (48.9) |", text, StringComparison.Ordinal);
        Assert.Contains("In brackets: without suspected bots.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_without_bots_says_that_nothing_changes()
    {
        var html = HtmlReport.Render(SampleAnalysis.Empty(), SampleAnalysis.Versions).Text;

        Assert.Contains("No figure changes when the likes, comments and follows of suspected bots are left out.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A second number in a cell", html, StringComparison.Ordinal);
    }

    private static Analysis Analysed(AnalysisParameters parameters)
    {
        using var world = new AnalysedWorld(HundredUsers.Read(), parameters);
        return world.Analysis;
    }

    private static Analysis Useless(params string[] definitions)
    {
        var rich = SampleAnalysis.Rich();
        return rich with { Audit = [.. rich.Audit, .. definitions.Select(definition => new AuditEntry(AuditRule.NotDiscriminating, AuditSeverity.Warning, definition, null, 77, []))] };
    }
}
