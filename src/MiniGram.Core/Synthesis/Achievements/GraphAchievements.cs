using MiniGram.Model;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>Who follows whom, against what was asked for.</summary>
internal static class GraphAchievements
{
    private const int Sampled = 10_000;
    private const int FewFollows = 100;
    private const int Quantiles = 100;

    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var (population, graph, knobs) = (world.Population, world.Graph, scenario.Graph);
        yield return Achieved.Near("graph.follows-per-user", "mean number of accounts that one follows, less what was picked in vain", knobs.FollowsPerUser, graph.Count / (double)population.Count, 0.1 + (2 / Math.Sqrt(Math.Max(1, knobs.FollowsPerUser * population.Count))));
        yield return Achieved.Near("graph.reciprocity", "share of follows that are mutual", knobs.Reciprocity, Mutual(world), 0.15);
        var members = new long[Math.Max(knobs.Communities, population.Community.Max() + 1)];
        foreach (var community in population.Community)
            members[community]++;
        if (Homophily(knobs, world, members) is { } homophily)
            yield return homophily;
        yield return Achieved.Shares("graph.community-sizes", "users of each community", [.. Enumerable.Range(1, members.Length).Select(rank => rank > knobs.Communities ? 0 : PortableMath.Pow(rank, -knobs.CommunitySizes))], members);
        int[] influencers = [.. Enumerable.Range(0, population.Count).Where(user => population.IsInfluencer[user])];
        yield return Achieved.Near("graph.influencers.share", "share of users whose followers are set", knobs.Influencers.Share, influencers.Length / (double)population.Count, 1.0 / Math.Max(1, knobs.Influencers.Share * population.Count));
        if (influencers.Length > 0 && knobs.Influencers.Followers is { } followers)
            yield return Achieved.Mean("graph.influencers.followers", "mean followers of influencers", followers.Mean, [.. influencers.Select(user => (double)graph.Followers(user).Length)], 0.05);
        else if (influencers.Length > 0)
            yield return FollowerShare(knobs.Influencers.FollowerShare, [.. influencers.Select(user => graph.Followers(user).Length / (double)population.Count)], population.Count);
    }

    // Few are held against how far as few draws stray; a part of a follower is given as a whole one.
    private static KnobResult FollowerShare(Distribution wish, double[] shares, int users)
    {
        var error = Math.Sqrt(wish.Quantiles(Quantiles).Average(value => (value - wish.Mean) * (value - wish.Mean)) / shares.Length);
        return Achieved.Near("graph.influencers.follower-share", "mean followers of influencers, as a share of users", wish.Mean, shares.Average(), Math.Max(0.05, 4 * error / wish.Mean) + (0.5 / (wish.Mean * users)));
    }

    // The tolerance is for whom one follows already, who are picked in vain, and more so within the community, where there are fewer. A pick anywhere can fall into the community too, and one that closes a triangle stays within it when both of its sides do, or when both leave it and the second comes back.
    private static KnobResult? Homophily(GraphKnobs knobs, SocialWorld world, long[] members)
    {
        var (population, graph) = (world.Population, world.Graph);
        var (within, all) = (0L, 0L);
        for (var user = 0; user < population.Count; user += Math.Max(1, population.Count / Sampled))
        {
            if (population.IsInfluencer[user] || population.Role[user] != People.UserRole.Person)
                continue;
            foreach (var followee in graph.Followees(user))
            {
                if (population.IsInfluencer[followee] || population.Role[followee] != People.UserRole.Person)
                    continue;
                all++;
                within += population.Community[followee] == population.Community[user] ? 1 : 0;
            }
        }

        if (all < FewFollows)
            return null;
        var byChance = members.Sum(count => count / (double)population.Count * (count / (double)population.Count));
        var picked = knobs.Homophily + ((1 - knobs.Homophily) * byChance);
        var closed = (picked * picked) + ((1 - picked) * (1 - knobs.Homophily) * byChance);
        var wanted = ((1 - knobs.Closure) * picked) + (knobs.Closure * closed);
        return Achieved.Within("graph.homophily", "share of follows, influencers' left out, that stay within the community: by wish, by chance, and less for those that close triangles", wanted, within / (double)all, 0.12 + (2 / Math.Sqrt(all))) with
        {
            WithoutEffect = knobs.Homophily == 0 ? null : Math.Abs(wanted - byChance),
        };
    }

    private static double Mutual(SocialWorld world)
    {
        var mutual = 0L;
        for (var user = 0; user < world.Population.Count; user++)
            mutual += world.Graph.CountMutual(user);
        return world.Graph.Count == 0 ? 0 : mutual / (double)world.Graph.Count;
    }
}
