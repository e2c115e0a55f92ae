using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics.Recommendations;

/// <summary>What is recommended is what the findings and the segments' files say.</summary>
public sealed class RecommenderTests
{
    private static readonly string[] Weekdays = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];

    [Fact]
    public void Weekday_of_a_recommendation_is_that_of_the_segments_file()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        var campaigns = analysis.Recommendations.Where(one => one.Id.StartsWith("campaign.weekday.", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(campaigns);
        foreach (var campaign in campaigns)
        {
            var best = analysis.Segments.Single(segment => segment.File == campaign.Segment!.File).BestWeekday;
            Assert.Equal(Verdict.Significant, best.Verdict);
            Assert.EndsWith($" on {Weekdays[best.Key!.Value - 1]}.", campaign.Action, StringComparison.Ordinal);
            Assert.Contains(best.Note, campaign.Uncertainty, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Words.TimesOrAbove(7 * best.Share!.Value), campaign.Expected, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Days_that_may_be_as_good_and_the_findings_caveat_are_said()
    {
        var headline = "segments.active.by_activity.weekdays.likes";
        var findings = KnownWorlds.Planted.Analysis.Findings.Select(finding => finding.Id == headline ? finding with { Caveat = "Mind the gap." } : finding).ToArray();
        var campaign = Recommend(findings, Reach(2, "weekdays differ beyond chance; it may be as good on Fridays"));
        Assert.Equal("Reach the most active users on Tuesdays.", campaign!.Action);
        Assert.Contains("Weekdays differ beyond chance; it may be as good on Fridays.", campaign.Uncertainty, StringComparison.Ordinal);
        Assert.Contains("Mind the gap.", campaign.Uncertainty, StringComparison.Ordinal);
    }

    [Fact]
    public void Weekday_without_a_finding_that_agrees_is_not_recommended() =>
        Assert.Null(Recommend(KnownWorlds.Planted.Analysis.Findings, Reach(5, "weekdays differ beyond chance")));

    [Fact]
    public void Weekday_that_the_segments_file_does_not_name_is_not_recommended() =>
        Assert.Null(Recommend(KnownWorlds.Planted.Analysis.Findings, Reach(2, "too few") with { Verdict = Verdict.Underpowered }));

    [Fact]
    public void Table_that_peaks_on_another_day_is_said()
    {
        var all = PlantedScopes.All;
        var (likes, comments) = ("segments.active.by_activity.weekdays.likes", "segments.active.by_activity.weekdays.comments");
        var tuesday = all.Headline(likes)!;
        var friday = tuesday with { Id = comments, Result = tuesday.Result with { Items = [.. tuesday.Result.Items.Select(item => item with { Key = item.Key == "2" ? "5" : item.Key == "5" ? "2" : item.Key })] } };
        var context = PlantedScopes.Context(all with { Headlines = [.. all.Headlines.Select(headline => headline.Id == comments ? friday : headline)] });
        var campaign = Recommender.Write(context, FindingWriter.Write(context), With(Reach(2, "weekdays differ beyond chance"))).Single(one => one.Id == "campaign.weekday.active_by_activity");
        Assert.Contains(likes, campaign.Because);
        Assert.DoesNotContain(comments, campaign.Because);
        Assert.Contains("Their comments alone peak on Fridays.", campaign.Uncertainty, StringComparison.Ordinal);
    }

    [Fact]
    public void Suspected_bot_is_not_named_among_influencers_to_promote_with()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        var first = analysis.Segments.Single(segment => segment.File == "segments/influencers.csv").Members[0];
        var segments = analysis.Segments.Select(segment => segment.File == "segments/suspected-bots.csv" ? segment with { Members = [.. segment.Members, first] } : segment).ToArray();
        Assert.Contains($"'{first.Username}'", Promote(analysis.Segments).Action, StringComparison.Ordinal);
        var promote = Promote(segments);
        Assert.DoesNotContain($"'{first.Username}'", promote.Action, StringComparison.Ordinal);
        Assert.Contains("1 influencer is a suspected bot and is not named", promote.Uncertainty, StringComparison.Ordinal);
    }

    [Fact]
    public void Influencers_file_says_who_is_a_suspected_bot()
    {
        var world = PlantedWorld.Make(1, planted: true);
        var bot = world.Users[^1].Id;
        var followed = world.Follows.Where(follow => follow.FollowerId != bot).ToDictionary(follow => (follow.FollowerId, follow.FolloweeId));
        foreach (var user in world.Users.Where(user => user.Id != bot).Take(100))
            followed[(user.Id, bot)] = new(user.Id, bot, world.Users.Max(one => one.CreatedAt));
        using var analysed = new AnalysedWorld(world with { Follows = [.. followed.Values] }, new());
        var influencers = analysed.Analysis.Segments.Single(segment => segment.File == "segments/influencers.csv").Members;
        Assert.EndsWith("; also a suspected bot", influencers.Single(member => member.UserId == bot.Value).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(influencers, member => member.UserId != bot.Value && member.Reason.Contains("suspected bot", StringComparison.Ordinal));
        Assert.DoesNotContain("'user600'", analysed.Analysis.Recommendations.Single(one => one.Id == "influencers.promote").Action, StringComparison.Ordinal);
    }

    private static Recommendation Promote(IReadOnlyList<UserSegment> segments) =>
        Recommender.Write(PlantedScopes.Context(PlantedScopes.All), KnownWorlds.Planted.Analysis.Findings, segments).Single(one => one.Id == "influencers.promote");

    private static Recommendation? Recommend(IReadOnlyList<Finding> findings, ReachTime best) =>
        Recommender.Write(PlantedScopes.Context(PlantedScopes.All), findings, With(best)).SingleOrDefault(one => one.Id == "campaign.weekday.active_by_activity");

    private static UserSegment[] With(ReachTime best) =>
        [.. KnownWorlds.Planted.Analysis.Segments.Select(segment => segment.File == "segments/active-by-activity.csv" ? segment with { BestWeekday = best } : segment)];

    private static ReachTime Reach(int day, string note) => new(day, 0.2, 0.19, 0.21, 0.2, [5], Verdict.Significant, note);
}
