using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Worlds;
using TestResult = MiniGram.Analytics.Statistics.TestResult;

namespace MiniGram.Analytics.Findings;

/// <summary>One headline tells of the days of the year of five tables.</summary>
public sealed class DayFindingsTests
{
    private static readonly TestResult Holiday = DayTables.Scan(("users", 5, 1), ("photos", 20, 3), ("likes", 20, 2), ("comments", 20, 1), ("follows", 1, 1));

    [Fact]
    public void Headline_tells_of_the_strongest_table_and_the_others_are_findings_beneath_it()
    {
        var findings = Of(Holiday, 0.01, out var recommendations);
        var headline = findings.Single(finding => finding.Id == "growth.days");
        Assert.True(headline.Headline);
        Assert.StartsWith("Photos peak on 1 January: ", headline.Claim, StringComparison.Ordinal);
        Assert.Equal("photos on 1 January ÷ the days around it", headline.Measure);
        var likes = findings.Single(finding => finding.Id.StartsWith("growth.days.", StringComparison.Ordinal));
        Assert.Equal(("growth.days.likes", false, Verdict.Significant), (likes.Id, likes.Headline, likes.Verdict));
        Assert.StartsWith("Likes peak on 1 January: ", likes.Claim, StringComparison.Ordinal);

        var campaign = recommendations.Single(one => one.Id == "campaign.day");
        Assert.Equal("Have a campaign ready for 1 January.", campaign.Action);
        Assert.Equal(["growth.days", "growth.days.likes"], campaign.Because);
    }

    [Fact]
    public void Nothing_beneath_it_is_claimed_where_it_is_not_significant()
    {
        var findings = Of(Holiday, 0.2, out var recommendations);
        Assert.DoesNotContain(findings, finding => finding.Id.StartsWith("growth.days.", StringComparison.Ordinal));
        Assert.DoesNotContain(recommendations, one => one.Id == "campaign.day");
        var claim = findings.Single(finding => finding.Id == "growth.days").Claim;
        Assert.StartsWith("No day of the year stands out from the days around it in photos, likes and comments: what the furthest shows, photos on 1 January with ", claim, StringComparison.Ordinal);
        Assert.EndsWith("; there are too few registrations and follows to tell whether a day of the year stands out.", claim, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_those_of_the_table_that_the_sentence_speaks_of()
    {
        // Registrations are further out than likes, but too few to say that nothing is there.
        var scan = DayTables.Scan(("users", 1, 6), ("likes", 30, 1));
        var finding = Of(scan, 0.2, out _).Single(finding => finding.Id == "growth.days");
        var likes = scan.Parts.Single(part => part.Id == "growth.days.likes").Result;
        Assert.Equal((likes.Estimate, likes.Low, likes.High), (finding.Estimate, finding.Low, finding.High));
        Assert.StartsWith("likes on ", finding.Measure, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Finding> Of(TestResult days, double adjusted, out IReadOnlyList<Recommendation> recommendations)
    {
        var all = PlantedScopes.All;
        var context = PlantedScopes.Context(all with { Headlines = [.. all.Headlines.Select(headline => headline.Id == "growth.days" ? new HeadlineTest(headline.Id, days, adjusted) : headline)] });
        var findings = FindingWriter.Write(context);
        recommendations = Recommender.Write(context, findings, []);
        return findings;
    }
}
