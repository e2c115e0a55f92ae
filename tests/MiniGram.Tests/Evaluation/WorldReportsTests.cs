using MiniGram.Benchmarks.Evaluation;

namespace MiniGram.Evaluation;

/// <summary>A reduced run of the benchmark project's <c>worlds</c>: docs/realistic.md has all twenty seeds.</summary>
public sealed class WorldReportsTests
{
    /// <summary>What the default scenario plants nothing of, so that claiming it would be false.</summary>
    private static readonly string[] NotPlanted = ["content.hours", "influencers.pairs", "influencers.rate", "bots.by_", "bots.boosted.", "growth.users", "growth.photos", "growth.likes", "growth.comments", "growth.follows", "growth.days.users", "growth.days.follows"];

    [Fact]
    public void Report_of_the_default_world_finds_the_rhythm_the_holiday_and_the_themes_and_nothing_that_is_not_there()
    {
        var claimed = WorldReports.Claimed("realistic", [], seed: 1);
        Assert.Contains("registrations.by_hour", claimed);
        Assert.Contains("segments.active.by_activity.weekdays.likes", claimed);
        Assert.Contains("growth.days", claimed);
        Assert.Contains("growth.days.photos 101", claimed);
        Assert.Contains("content.tags", claimed);
        Assert.DoesNotContain(claimed, id => NotPlanted.Any(start => id.StartsWith(start, StringComparison.Ordinal)));
    }
}
