using MiniGram.Model;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Bots and their look-alikes, against what was asked for.</summary>
internal static class BotAchievements
{
    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world, BotGroups groups, BotActs acts, IReadOnlyList<(string Kind, int Group, int User, int Account)> lookAlikes)
    {
        var bots = scenario.Bots;
        yield return Achieved.Count("bots.bulk-likers.count", "bulk likers", bots.BulkLikers.Count, groups.BulkLikers.Sum(group => group.Length));
        yield return Achieved.Count("bots.churners.count", "churners", bots.Churners.Count, groups.Churners.Sum(group => group.Length));
        var likes = acts.Likes.CountBy(like => like.User).ToDictionary();
        if (bots.BulkLikers.Count > 0 && world.Album.Count > 0 && bots.Camouflage.Kind is not (CamouflageKind.Random or CamouflageKind.Popularity))
            yield return Achieved.Mean("bots.bulk-likers.photo-share", "mean share of all photos that a bulk liker likes", bots.BulkLikers.PhotoShare.Mean, [.. groups.BulkLikers.SelectMany(group => group).Select(bot => likes.GetValueOrDefault(bot) / (double)world.Album.Count)], 0.1);
        foreach (var result in Groups("rings", bots.Rings.Count, bots.Rings.Size, groups.Rings)
            .Concat(Groups("farms", bots.Farms.Count, bots.Farms.Size, groups.Farms))
            .Concat(Groups("pods", bots.Pods.Count, bots.Pods.Size, groups.Pods)))
            yield return result;
        yield return Achieved.Count("look-alikes.fan-clubs.count", "fan clubs", scenario.LookAlikes.FanClubs.Count, lookAlikes.Where(entry => entry.Kind == "fan-club").DistinctBy(entry => entry.Group).Count());
        yield return Achieved.Count("look-alikes.contests.count", "contests", scenario.LookAlikes.Contests.Count, lookAlikes.Where(entry => entry.Kind == "contest").DistinctBy(entry => entry.Group).Count());
    }

    private static IEnumerable<KnobResult> Groups(string kind, int count, Distribution size, IReadOnlyList<int[]> groups)
    {
        yield return Achieved.Count($"bots.{kind}.count", kind, count, groups.Count(group => group.Length > 0));
        if (count > 0)
            yield return Achieved.Mean($"bots.{kind}.size", $"mean accounts of {kind}", size.Mean, [.. groups.Select(group => (double)group.Length)], 0.1);
    }
}
