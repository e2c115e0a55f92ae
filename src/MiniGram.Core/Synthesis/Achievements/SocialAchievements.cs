using MiniGram.Model;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What a social world was asked for against what came out.</summary>
internal static class SocialAchievements
{
    public static IReadOnlyList<KnobResult> Of(Scenario scenario, SocialWorld world, Tally likes, Tally comments)
    {
        var (population, album, graph) = (world.Population, world.Album, world.Graph);
        var users = Enumerable.Range(0, population.Count).ToArray();
        int[] influencers = [.. users.Where(user => population.IsInfluencer[user])];
        var bots = scenario.Bots;
        return
        [
            Achieved.Count("users.count", "users", scenario.Users.Count, population.Count),
            Achieved.Count("photos.count", "photos", scenario.Photos.Count, album.Count),
            Achieved.Shares("users.archetypes", "users of each archetype", [.. scenario.Users.Archetypes.Select(archetype => archetype.Share)], Counts(users, user => population.Archetype[user], scenario.Users.Archetypes.Count)),
            Achieved.Shares("users.time-zones", "users of each time zone", ZoneShares(scenario), ZoneCounts(scenario, population)),
            Achieved.Near("graph.follows-per-user", "mean number of accounts that one follows", scenario.Graph.FollowsPerUser, graph.Count / (double)population.Count, 0.1),
            Achieved.Near("graph.reciprocity", "share of follows that are mutual", scenario.Graph.Reciprocity, Mutual(world), 0.15),
            Achieved.Near("graph.influencers.share", "share of users whose followers are set", scenario.Graph.Influencers.Share, influencers.Length / (double)population.Count, 1.0 / Math.Max(1, scenario.Graph.Influencers.Share * population.Count)),
            .. influencers.Length == 0 ? [] : new[] { Achieved.Mean("graph.influencers.follower-share", "mean followers of influencers, as a share of users", scenario.Graph.Influencers.FollowerShare.Mean, [.. influencers.Select(user => graph.Followers(user).Length / (double)population.Count)], 0.05) },
            Achieved.Near("engagement.likes.per-photo", "mean likes by people", scenario.Engagement.Likes.PerPhoto, Mean(likes.ByPhoto), 0.1),
            Achieved.Near("engagement.comments.per-photo", "mean comments by people", scenario.Engagement.Comments.PerPhoto, Mean(comments.ByPhoto), 0.1),
            Achieved.Count("bots.bulk-likers.count", "bulk likers", bots.BulkLikers.Count, users.Count(user => population.Role[user] == UserRole.BulkLiker)),
            Achieved.Count("bots.churners.count", "churners", bots.Churners.Count, users.Count(user => population.Role[user] == UserRole.Churner)),
        ];
    }

    private static double Mean(int[] counts) => counts.Length == 0 ? 0 : counts.Average();

    private static double Mutual(SocialWorld world)
    {
        var mutual = 0L;
        for (var user = 0; user < world.Population.Count; user++)
        {
            foreach (var followee in world.Graph.Followees(user))
                mutual += world.Graph.Follows(followee, user) ? 1 : 0;
        }

        return world.Graph.Count == 0 ? 0 : mutual / (double)world.Graph.Count;
    }

    private static long[] Counts(int[] users, Func<int, int> kind, int kinds)
    {
        var counts = new long[kinds];
        foreach (var user in users)
            counts[kind(user)]++;
        return counts;
    }

    // Two zones of the same offset can't be told apart afterwards.
    private static double[] ZoneShares(Scenario scenario) => [.. scenario.Users.TimeZones.GroupBy(zone => (int)zone.Offset).OrderBy(zone => zone.Key).Select(zone => zone.Sum(entry => entry.Share))];

    private static long[] ZoneCounts(Scenario scenario, Population population)
    {
        int[] offsets = [.. scenario.Users.TimeZones.Select(zone => (int)zone.Offset).Distinct().Order()];
        var counts = new long[offsets.Length];
        foreach (var offset in population.Offset)
            counts[Array.BinarySearch(offsets, offset)]++;
        return counts;
    }
}
