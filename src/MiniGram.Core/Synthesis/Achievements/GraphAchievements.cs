using MiniGram.Model;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Who follows whom, against what was asked for.</summary>
internal static class GraphAchievements
{
    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var (population, graph, knobs) = (world.Population, world.Graph, scenario.Graph);
        yield return Achieved.Near("graph.follows-per-user", "mean number of accounts that one follows", knobs.FollowsPerUser, graph.Count / (double)population.Count, 0.1);
        yield return Achieved.Near("graph.reciprocity", "share of follows that are mutual", knobs.Reciprocity, Mutual(world), 0.15);
        var members = new long[knobs.Communities];
        foreach (var community in population.Community)
            members[community]++;
        yield return Achieved.Shares("graph.community-sizes", "users of each community", [.. Enumerable.Range(1, knobs.Communities).Select(rank => PortableMath.Pow(rank, -knobs.CommunitySizes))], members);
        int[] influencers = [.. Enumerable.Range(0, population.Count).Where(user => population.IsInfluencer[user])];
        yield return Achieved.Near("graph.influencers.share", "share of users whose followers are set", knobs.Influencers.Share, influencers.Length / (double)population.Count, 1.0 / Math.Max(1, knobs.Influencers.Share * population.Count));
        if (influencers.Length > 0)
            yield return Achieved.Mean("graph.influencers.follower-share", "mean followers of influencers, as a share of users", knobs.Influencers.FollowerShare.Mean, [.. influencers.Select(user => graph.Followers(user).Length / (double)population.Count)], 0.05);
    }

    private static double Mutual(SocialWorld world)
    {
        var mutual = 0L;
        for (var user = 0; user < world.Population.Count; user++)
            mutual += world.Graph.CountMutual(user);
        return world.Graph.Count == 0 ? 0 : mutual / (double)world.Graph.Count;
    }
}
