using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Worlds;
using MiniGram.Reporting;
using MiniGram.Reporting.Json;

namespace MiniGram.Analytics.Comparison;

public sealed class ReportComparisonTests
{
    [Fact]
    public void Same_report_is_told_in_one_sentence()
    {
        var compared = ReportComparison.Add(KnownWorlds.Planted.Analysis, Written(KnownWorlds.Planted.Analysis));
        Assert.Empty(Changes(compared));
        var about = Assert.Single(compared.Findings.Except(KnownWorlds.Planted.Analysis.Findings));
        Assert.Equal("Compared with an earlier report on the same data, the parameters are the same: everything is unchanged.", about.Claim);
        FindingSqlTests.Check(KnownWorlds.Planted, [about]);
    }

    [Fact]
    public void Measures_that_moved_a_little_are_tested_and_the_others_counted()
    {
        var now = KnownWorlds.Planted.Analysis;
        var before = now with { Findings = [.. now.Findings.Select(finding => finding.Id == "influencers.pairs" ? finding with { Estimate = finding.Estimate * 1.0001 } : finding)] };
        var compared = ReportComparison.Add(now, Written(before));
        var change = Assert.Single(Changes(compared));
        Assert.Equal(("influencers.pairs.change", 1.0, Verdict.NotSignificant), (change.Id, change.PAdjusted, change.Verdict));
        var measures = now.Findings.Where(finding => finding is { Measure: not null, Low: not null, High: not null }).Select(finding => finding.Measure).Distinct().Count();
        Assert.Matches($"the parameters are the same: 1 shows no change beyond chance and ([{measures / 10 - 1}-{measures / 10}][0-9]) are the same\\.$", compared.Findings.Single(finding => finding.Id == "quick.comparison").Claim);
    }

    [Fact]
    public void Large_change_is_significant_and_its_sql_returns_it()
    {
        var now = KnownWorlds.Planted.Analysis;
        var before = now with
        {
            Findings = [.. now.Findings.Select(finding => finding.Id == "influencers.pairs" ? finding with { Estimate = finding.Estimate * 2, Low = finding.Low * 2, High = finding.High * 2 } : finding)],
            Figures = now.Figures with { Quick = now.Figures.Quick with { Likes = now.Figures.Quick.Likes - 1_000 } },
        };
        var compared = ReportComparison.Add(now, Written(before));
        var pairs = compared.Findings.Single(finding => finding.Id == "influencers.pairs.change");
        Assert.Equal(Verdict.Significant, pairs.Verdict);
        Assert.Equal(0.5, pairs.Estimate!.Value, 9);
        Assert.Contains("a change by −50 %", pairs.Claim, StringComparison.Ordinal);
        Assert.Equal("Compared with an earlier report on the same data, the parameters are the same: 1 count changed, 1 measure changed beyond chance and ", compared.Findings.Single(finding => finding.Id == "quick.comparison").Claim.Split("and ")[0] + "and ");
        Assert.Equal(1_000, compared.Findings.Single(finding => finding.Id == "quick.likes.change").Estimate);
        FindingSqlTests.Check(KnownWorlds.Planted, Changes(compared));
    }

    [Fact]
    public void Other_parameters_are_said()
    {
        var now = KnownWorlds.Planted.Analysis;
        var compared = ReportComparison.Add(now, Written(now with { Parameters = now.Parameters with { BotLikeShare = 0.1m, TopPhotoEngagement = 500 } }));
        var about = compared.Findings.Single(finding => finding.Id == "quick.comparison").Claim;
        Assert.Equal("Compared with an earlier report on the same data, parameters differ: bot-like-share is 0.05, there 0.1 and top-photo-engagement is not set, there 500: every count, threshold and measure that is compared is unchanged.", about);
        var moved = now with { Parameters = now.Parameters with { BotLikeShare = 0.1m }, Figures = now.Figures with { Quick = now.Figures.Quick with { Likes = 5 } } };
        Assert.Contains("bot-like-share", Assert.Single(Changes(ReportComparison.Add(now, Written(moved)))).Caveat!, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_and_thresholds_of_definitions_are_compared_too()
    {
        var now = KnownWorlds.Planted.Analysis;
        var (top, active) = (now.Figures.Content.TopPhotos, now.Figures.Segments.Active);
        var before = now with
        {
            Figures = now.Figures with
            {
                Quick = now.Figures.Quick with { BotLikeShare = 0.25, Tags = 5 },
                Content = now.Figures.Content with { TopPhotos = new(top.Count + 4, top.Threshold - 1) },
                Segments = now.Figures.Segments with { Active = active with { ByActivity = active.ByActivity with { Threshold = active.ByActivity.Threshold - 2 } } },
            },
        };
        var compared = ReportComparison.Add(now, Written(before));
        var changes = Changes(compared).ToDictionary(finding => finding.Id);
        Assert.Equal(["content.top_photos.change", "quick.bot_like_share.change", "quick.tags.change", "segments.active.by_activity.change"], changes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(-4, changes["content.top_photos.change"].Estimate);
        Assert.Contains($" (from {Words.Number(top.Threshold - 1)} on)", changes["content.top_photos.change"].Claim, StringComparison.Ordinal);
        Assert.EndsWith("in the earlier report 25.0 %.", changes["quick.bot_like_share.change"].Claim.Replace("25 %", "25.0 %", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(": 4 counts changed and ", compared.Findings.Single(finding => finding.Id == "quick.comparison").Claim, StringComparison.Ordinal);
        FindingSqlTests.Check(KnownWorlds.Planted, Changes(compared));
    }

    [Fact]
    public void Reports_with_and_without_bots_share_only_counts()
    {
        var now = KnownWorlds.Planted.Analysis;
        var before = now with { Parameters = now.Parameters with { ExcludeSuspectedBots = true } };
        var same = ReportComparison.Add(now, Written(before));
        Assert.Empty(Changes(same));
        Assert.EndsWith(": the counts are unchanged.", same.Findings.Single(finding => finding.Id == "quick.comparison").Claim, StringComparison.Ordinal);
        var change = Assert.Single(Changes(ReportComparison.Add(now, Written(before with { Figures = now.Figures with { Quick = now.Figures.Quick with { Likes = 5 } } }))));
        Assert.Null(change.P);
    }

    [Theory]
    [InlineData("not json", ":1: this is not JSON; give the report.json of another report")]
    [InlineData("[]", ": this is no report of MiniGram: the key 'schema' is missing; give the report.json of another report")]
    [InlineData("{\"schema\": 99}", ": its schema is 99, and this MiniGram compares with 1; make that report again with this version")]
    [InlineData("{\"schema\": 1, \"versions\": {}, \"dataset\": {}, \"parameters\": {}, \"figures\": {}, \"findings\": []}", ": this is not a whole report: the key 'figures_without_suspected_bots' is missing")]
    public void Other_files_are_refused_in_words(string text, string problem)
    {
        var path = Path.Combine(Path.GetTempPath(), $"minigram-compare-{Guid.CreateVersion7():N}.json");
        File.WriteAllText(path, text);
        try
        {
            Assert.Equal([path + problem], Assert.Throws<ComparisonException>(() => EarlierReport.Load(path)).Problems);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Half_a_report_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), $"minigram-compare-{Guid.CreateVersion7():N}.json");
        File.WriteAllText(path, "{\"schema\": 1, \"versions\": {}, \"dataset\": {}, \"parameters\": {}, \"figures\": {}, \"figures_without_suspected_bots\": {}, \"findings\": 3}");
        try
        {
            Assert.StartsWith(path + ": this is not a whole report", Assert.Single(Assert.Throws<ComparisonException>(() => EarlierReport.Load(path)).Problems), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Missing_file_is_told_in_words() =>
        Assert.Contains("can't be read", Assert.Throws<ComparisonException>(() => EarlierReport.Load(Path.Combine(Path.GetTempPath(), "minigram-no-such-report.json"))).Message, StringComparison.Ordinal);

    private static Finding[] Changes(Analysis analysis) => [.. analysis.Findings.Where(finding => finding.Id.EndsWith(".change", StringComparison.Ordinal))];

    private static EarlierReport Written(Analysis analysis)
    {
        var path = Path.Combine(Path.GetTempPath(), $"minigram-compare-{Guid.CreateVersion7():N}.json");
        try
        {
            using (var stream = File.Create(path))
                ReportJson.Write(analysis, ReportVersions.Of("v1"), stream);
            return EarlierReport.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
