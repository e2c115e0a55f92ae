using MiniGram.Model;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Bots and their look-alikes, against what was asked for.</summary>
internal static class BotAchievements
{
    public static IEnumerable<KnobResult> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (bots, groups, alike, lookAlikes) = (scenario.Bots, drawn.Groups, scenario.LookAlikes, drawn.LookAlikes);
        return
        [
            Achieved.Count("bots.bulk-likers.count", "bulk likers", bots.BulkLikers.Count, groups.BulkLikers.Sum(group => group.Length)),
            Achieved.Count("bots.churners.count", "churners", bots.Churners.Count, groups.Churners.Sum(group => group.Length)),
            .. Groups("rings", bots.Rings.Count, bots.Rings.Size, groups.Rings),
            .. Groups("farms", bots.Farms.Count, bots.Farms.Size, groups.Farms),
            .. Groups("pods", bots.Pods.Count, bots.Pods.Size, groups.Pods),
            .. PlanAchievements.Of(scenario, drawn),
            .. DisguiseAchievements.Of(scenario, drawn),
            Achieved.Count("look-alikes.fan-clubs.count", "fan clubs", alike.FanClubs.Count, lookAlikes.Where(entry => entry.Kind == "fan-club").DistinctBy(entry => entry.Group).Count()),
            Achieved.Count("look-alikes.contests.count", "contests", alike.Contests.Count, lookAlikes.Where(entry => entry.Kind == "contest").DistinctBy(entry => entry.Group).Count()),
        ];
    }

    private static IEnumerable<KnobResult> Groups(string kind, int count, Distribution size, IReadOnlyList<int[]> groups)
    {
        yield return Achieved.Count($"bots.{kind}.count", kind, count, groups.Count(group => group.Length > 0));
        if (count > 0 && groups.Count > 0)
            yield return Achieved.Few($"bots.{kind}.size", $"mean accounts of {kind}", size, [.. groups.Select(group => (double)group.Length)]);
    }
}
