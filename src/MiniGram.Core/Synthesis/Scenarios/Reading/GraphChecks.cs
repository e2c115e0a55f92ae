using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether there can be as many follows as are wished for.</summary>
internal static class GraphChecks
{
    public static void Check(ScenarioChecks checks)
    {
        var (users, graph) = (checks.Scenario.Users.Count, checks.Scenario.Graph);
        if (graph.FollowsPerUser >= users)
            checks.Refuse($"one can't follow {Quantity.Write(graph.FollowsPerUser)} of {users} users; the mean must be below their number", "graph.follows-per-user", "users.count");
        if (graph.Communities > users)
            checks.Refuse($"{graph.Communities} communities are more than there are users, {users}", "graph.communities", "users.count");
        Ratios(checks, graph.OutDegree, "graph.out-degree");
        if (graph.InDegree.Mean == 0)
            checks.Refuse("someone must attract followers", "graph.in-degree");

        if (graph.FollowsPerUser > 0 && graph.Closure > MostClosure(graph))
            checks.Refuse($"who picks {Quantity.Write(graph.Closure)} of {Quantity.Write(graph.FollowsPerUser)} accounts among those whom the others follow has none to begin with; {Round(MostClosure(graph))} can be had", "graph.closure", "graph.follows-per-user");

        var influencers = graph.Influencers;
        if (influencers.Share == 0)
            return;
        var count = Math.Floor((influencers.Share * users) + 0.5);
        if (count < 1)
            checks.Refuse($"a share of {Quantity.Write(influencers.Share)} of {users} users is nobody", "graph.influencers.share", "users.count");
        var (_, most) = influencers.FollowerShare.Support();
        if (influencers.FollowerShare.Kind != DistributionKind.Beta && most * users > users - 1)
            checks.Refuse($"up to {Quantity.Write(most * users)} followers can't be had among {users} users, of whom one is the influencer", "graph.influencers.follower-share", "users.count");
        var taken = count * influencers.FollowerShare.Mean;
        if (taken > graph.FollowsPerUser)
            checks.Refuse(
                $"{Quantity.Write(count)} influencers with {Round(influencers.FollowerShare.Mean * users)} followers each take {Round(taken)} follows of every user, more than the mean of {Quantity.Write(graph.FollowsPerUser)} that graph.follows-per-user allows",
                "graph.influencers.follower-share",
                "graph.influencers.share",
                "graph.follows-per-user");
        else if (graph.Reciprocity == 1 && MostReciprocity(graph, users) < 1) // Less comes out less, as the table of knobs tells: more users alone may ask for too much of it.
            checks.Refuse(
                $"a share of {Quantity.Write(graph.Reciprocity)} can't be mutual where {Quantity.Write(count)} influencers, who follow nobody back, take {Round(taken)} of the {Quantity.Write(graph.FollowsPerUser)} follows of a user",
                "graph.reciprocity",
                "graph.influencers.share",
                "graph.influencers.follower-share",
                "graph.follows-per-user");
    }

    /// <summary>The greatest share of picks by closure that leaves an account with one to begin with.</summary>
    public static double MostClosure(GraphKnobs graph) => 1 - (0.5 / Math.Max(1, graph.FollowsPerUser * (1 - (graph.Reciprocity / 2))));

    /// <summary>The greatest share of mutual follows where influencers follow nobody back.</summary>
    public static double MostReciprocity(GraphKnobs graph, int users) =>
        graph.Influencers.Share == 0 || graph.FollowsPerUser == 0 ? 1 : Math.Max(0, 1 - (Math.Floor((graph.Influencers.Share * users) + 0.5) * graph.Influencers.FollowerShare.Mean / graph.FollowsPerUser));

    private static void Ratios(ScenarioChecks checks, Distribution distribution, string path)
    {
        if (distribution.Mean == 0 || double.IsInfinity(distribution.Mean))
            checks.Refuse(distribution.Mean == 0 ? "someone must follow" : "its mean is infinite, so that one person follows for all; give a Pareto an exponent above 1", path);
    }

    private static string Round(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
