using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics;

/// <summary>Where the time of day was not recorded, as when only the day was or all was loaded at once, its hour is nobody's habit.</summary>
public sealed class TimeOfDayTests
{
    [Fact]
    public void Hour_of_a_load_is_not_claimed_of_hundred_users()
    {
        // Nine tenths of all photos, liked by a few: those are told apart from the others. Nearly all likes are at 21:12:11 of some day.
        using var world = new AnalysedWorld(HundredUsers.Read(), new() { BotLikeShare = 0.9m });
        var hour = world.Analysis.Findings.Single(finding => finding.Id == "bots.by_hour");
        Assert.Equal((Verdict.Descriptive, null, null), (hour.Verdict, hour.P, hour.Estimate));
        Assert.Equal("Likes by suspected bots can't be compared by hour: at least half of all likes have the same time of day to the second, which does not tell when they happened.", hour.Claim);
        Assert.All(world.Analysis.Segments, segment => Assert.Null(segment.BestHour.Key));
        Assert.DoesNotContain(world.Analysis.Findings, finding => finding.Verdict == Verdict.Significant && finding.Id.EndsWith("hour", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_without_times_are_those_with_one_time_for_half_of_their_rows()
    {
        using var hundred = new BuiltWorld(HundredUsers.Read(), new());
        using var connection = hundred.Warehouse.Connect();
        Assert.Equal(["comments", "follows", "likes", "photos"], ClockReader.WithoutHours(connection, TestContext.Current.CancellationToken).Order(StringComparer.Ordinal));

        // There people follow at midnight.
        using var planted = KnownWorlds.Planted.Warehouse.Connect();
        Assert.Equal(["follows"], ClockReader.WithoutHours(planted, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Tables_without_times_are_no_part_of_a_segments_hours()
    {
        using var connection = KnownWorlds.Planted.Warehouse.Connect();
        var (evidence, active) = (PlantedScopes.All.Evidence, KnownWorlds.Planted.Analysis.Segments.Single(segment => segment.File == "segments/active-by-activity.csv"));
        var hours = new MemberHours(connection, evidence, TestContext.Current.CancellationToken);
        long At(int hour, string[] tables) => hours.Of(active.Members, tables).Counts.Chunk(24).Sum(day => day[hour]);

        var follows = At(0, ["follows"]);
        Assert.True(follows > 100);
        Assert.Equal(0, At(1, ["follows"]));
        Assert.Equal(At(0, [.. MemberHours.Tables]) - follows, At(0, ["photos", "likes", "comments"]));
        Assert.NotEqual(0, active.BestHour.Key);
    }
}
