using System.Globalization;
using System.Text.Json;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Worlds;
using MiniGram.Warehouse;

namespace MiniGram.Analytics;

public sealed class AnalyzerTests
{
    [Fact]
    public void Hundred_users_are_told_which_definitions_do_not_discriminate()
    {
        var analysis = KnownWorlds.Hundred.Analysis;
        var findings = analysis.Findings.ToDictionary(finding => finding.Id);
        Assert.Contains("77 of 100 users meet it, so nothing is claimed of bots", findings["quick.suspected_bots"].Claim, StringComparison.Ordinal);
        Assert.Contains("100 of 100 users meet it, so nothing is claimed of influencers", findings["quick.influencers"].Claim, StringComparison.Ordinal);
        foreach (var id in (string[])["influencers.activity", "influencers.rate", "influencers.pairs", "bots.by_month", "bots.by_weekday", "bots.by_hour"])
        {
            Assert.Null(findings[id].P);
            Assert.Equal(Verdict.Descriptive, findings[id].Verdict);
            Assert.Contains("does not discriminate here", findings[id].Claim, StringComparison.Ordinal);
        }

        var audited = analysis.Audit.Where(entry => entry.Rule == AuditRule.NotDiscriminating).Select(entry => entry.Table).ToArray();
        Assert.Contains("quick.influencers", audited);
        Assert.Contains("quick.suspected_bots", audited);
        Assert.Equal(["77 of 100 users are left out as suspected bots"], analysis.Audit.Single(entry => entry.Table == "segments.active.by_activity").Examples);
        Assert.DoesNotContain(analysis.Segments, segment => segment.File is "segments/influencers.csv" or "segments/suspected-bots.csv" or "segments/boosted-accounts.csv");
        Assert.DoesNotContain(analysis.Recommendations, recommendation => recommendation.Area == FindingArea.Influencers || recommendation.Area == FindingArea.Bots);
        Assert.DoesNotContain(analysis.Findings, finding => finding.Caveat?.Contains("suspected bots:", StringComparison.Ordinal) == true);
        Assert.Contains(findings["quick.suspected_bots"].Claim, analysis.Summary);
    }

    [Fact]
    public void Planted_effects_are_found_and_acted_on()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        var actions = analysis.Recommendations.ToDictionary(recommendation => recommendation.Id, recommendation => recommendation.Action);
        Assert.Equal("Campaign for new users in August.", actions["campaign.month"]);
        Assert.EndsWith("on Tuesdays.", actions["campaign.weekday.active_by_activity"], StringComparison.Ordinal);
        Assert.Contains("nature", actions["partners.themes"], StringComparison.Ordinal);
        Assert.Contains("'user0", actions["influencers.promote"], StringComparison.Ordinal);
        Assert.Equal("Review 2 accounts whose likes come largely from suspected bots before working with them.", actions["bots.boosted"]);
        Assert.StartsWith("Review 8 suspected bots", actions["bots.review"], StringComparison.Ordinal);
        Assert.Equal(5, analysis.Summary.Count);
        Assert.StartsWith("Those who engage at all give influencers", analysis.Summary[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_say_who_and_why()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        Assert.Equal(
            ["active-by-activity", "active-by-rate", "inactive-by-activity", "inactive-by-rate", "influencers", "suspected-bots", "boosted-accounts"],
            analysis.Segments.Select(segment => Path.GetFileNameWithoutExtension(segment.File)));
        Assert.All(analysis.Segments, segment => Assert.All(segment.Members, member => Assert.NotEqual("", member.Reason)));
        using var connection = KnownWorlds.Planted.Warehouse.Connect();
        foreach (var bot in analysis.Segments.Single(segment => segment.File == "segments/suspected-bots.csv").Members)
        {
            var share = connection.Scalar("select count(*) / cast((select count(*) from photos) as double) from likes where user_id = $1", default, ("", bot.UserId));
            Assert.Equal(Convert.ToDouble(share, CultureInfo.InvariantCulture), bot.Value, 12);
            Assert.InRange(bot.UserId, 593, 600);
        }

        Assert.Equal([30, 31], analysis.Segments.Single(segment => segment.File == "segments/boosted-accounts.csv").Members.Select(member => member.UserId).Order());
        Assert.Equal(2, analysis.Segments[0].BestWeekday.Key);
        Assert.Equal(Verdict.Significant, analysis.Segments[0].BestWeekday.Verdict);
    }

    [Fact]
    public void Figures_are_completed_from_the_tests()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        var sunset = analysis.Figures.Content.TopTags.Single(tag => tag.Tag == "sunset");
        Assert.True(sunset.LiftLow < sunset.Lift && sunset.Lift < sunset.LiftHigh && sunset.PAdjusted < 0.05);
        Assert.All(analysis.Figures.Content.TopHours, hour => Assert.True(hour.Low <= hour.Rate && hour.Rate <= hour.High));
        Assert.All(analysis.Figures.Bots.Boosted, account => Assert.True(account is { PAdjusted: not null, ExpectedBotLikes: not null, PAdjustedBoth: not null } && account.PAdjustedBoth >= account.PAdjusted));
        Assert.All(analysis.FiguresWithoutSuspectedBots.Content.TopHours, hour => Assert.NotNull(hour.Low));
        Assert.Contains(analysis.Exhibits.EngagementByHour, hour => hour.Low < hour.Mean && hour.Mean < hour.High);
        Assert.Equal("nature", Assert.Single(analysis.Exhibits.ThemeTotals, theme => theme.Tags.Contains("sunset")).Theme);
    }

    [Fact]
    public void Figures_that_bots_change_are_told_both_ways()
    {
        var likes = KnownWorlds.Planted.Analysis.Findings.Single(finding => finding.Id == "quick.likes");
        Assert.Equal($"Without suspected bots: {Words.Count(KnownWorlds.Planted.Analysis.FiguresWithoutSuspectedBots.Quick.Likes)}.", likes.Caveat);
    }

    [Fact]
    public void Same_data_give_the_same_analysis()
    {
        using var again = new AnalysedWorld(PlantedWorld.Make(1, planted: true), new());
        Assert.Equal(Json(KnownWorlds.Planted.Analysis), Json(again.Analysis));
    }

    [Fact]
    public void Hostile_names_stay_inside_their_quotes()
    {
        var world = PlantedWorld.Make(1, planted: true);
        string[] attacks = ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\u202Egnp.exe", "a\r\nb\0", "'; drop table users; --", new('x', 10_000), "users", "שלום"];
        var hostile = world with
        {
            Users = [.. world.Users.Select(user => user with { Username = attacks[user.Id.Value % attacks.Length] + user.Id.Value.ToString(CultureInfo.InvariantCulture) })],
            Tags = [.. world.Tags.Select((tag, i) => tag with { TagName = attacks[i % attacks.Length] + tag.TagName })],
        };
        using var analysed = new AnalysedWorld(hostile, new());
        FindingSqlTests.Check(analysed);
        var analysis = analysed.Analysis;
        string[] texts =
        [
            .. analysis.Findings.SelectMany(finding => new[] { finding.Claim, finding.Caveat ?? "", finding.Measure ?? "", finding.Sql.Replace("\n", "", StringComparison.Ordinal) }),
            .. analysis.Recommendations.SelectMany(recommendation => new[] { recommendation.Action, recommendation.Expected, recommendation.Uncertainty }),
            .. analysis.Summary,
        ];
        Assert.DoesNotContain(texts, text => text.Any(character => char.IsControl(character) || character is '\u202E' or '\u200F'));
        Assert.All(texts, text => Assert.Equal(text.Count(character => character == '\u2068'), text.Count(character => character == '\u2069')));
        Assert.DoesNotContain(analysis.Findings, finding => finding.Sql.Contains("drop", StringComparison.OrdinalIgnoreCase) || finding.Sql.Contains("script", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(analysis.Segments.SelectMany(segment => segment.Members), member => member.Username.Length > 10_000);
    }

    private static string Json(Analysis analysis) => JsonSerializer.Serialize(analysis);
}
