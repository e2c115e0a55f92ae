using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

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
        if (graph.FollowsPerUser > 0 && graph.FollowsPerUser < users && graph.Homophily > MostHomophily(graph, users))
            checks.Refuse(
                $"a share of {Quantity.Write(graph.Homophily)} can't stay within communities of {Round(users / (double)graph.Communities)} people in the mean, of whom each is to pick {Round(Picks(graph, users))}; {Round(Math.Floor(MostHomophily(graph, users) * 100) / 100)} can be had",
                "graph.homophily",
                "graph.communities",
                "graph.community-sizes",
                "graph.follows-per-user",
                "users.count");
        Ratios(checks, graph.OutDegree, "graph.out-degree");
        Scale(checks, graph, graph.OutDegree, "graph.out-degree");
        Scale(checks, graph, graph.InDegree, "graph.in-degree");
        if (graph.InDegree.Mean == 0)
            checks.Refuse("someone must attract followers", "graph.in-degree");

        if (graph.FollowsPerUser > 0 && graph.Closure > MostClosure(graph))
            checks.Refuse($"who picks {Quantity.Write(graph.Closure)} of {Quantity.Write(graph.FollowsPerUser)} accounts among those whom the others follow has none to begin with; {Round(MostClosure(graph))} can be had", "graph.closure", "graph.follows-per-user");

        var influencers = graph.Influencers;
        if (influencers.Share == 0)
            return;
        var count = Influencers(graph, users);
        if (count < 1)
            checks.Refuse($"a share of {Quantity.Write(influencers.Share)} of {users} users is nobody", "graph.influencers.share", "users.count");
        var path = influencers.Followers is null ? "graph.influencers.follower-share" : "graph.influencers.followers";
        var (mean, (_, most)) = (influencers.MeanFollowers(users), influencers.Range(users));
        if ((influencers.Followers is not null || influencers.FollowerShare.Kind != DistributionKind.Beta) && most > users - 1)
            checks.Refuse($"up to {(double.IsInfinity(most) ? "any number of" : Quantity.Write(most))} followers can't be had among {users} users, of whom one is the influencer", path, "users.count");
        var taken = Taken(graph, users);
        if (taken > graph.FollowsPerUser)
            checks.Refuse(
                $"{Quantity.Write(count)} influencers with {Round(mean)} followers each take {Round(taken)} follows of every user, more than the mean of {Quantity.Write(graph.FollowsPerUser)} that graph.follows-per-user allows",
                path,
                "graph.influencers.share",
                "graph.follows-per-user");
        else if (graph.Reciprocity == 1 && MostReciprocity(graph, users) < 1) // Less comes out less, as the table of knobs tells: more users alone may ask for too much of it.
            checks.Refuse(
                $"a share of {Quantity.Write(graph.Reciprocity)} can't be mutual where {Quantity.Write(count)} influencers, who follow nobody back, take {Round(taken)} of the {Quantity.Write(graph.FollowsPerUser)} follows of a user",
                "graph.reciprocity",
                "graph.influencers.share",
                path,
                "graph.follows-per-user");
    }

    /// <summary>The greatest share of picks by closure that leaves an account with one to begin with.</summary>
    public static double MostClosure(GraphKnobs graph) => 1 - (0.5 / Math.Max(1, graph.FollowsPerUser * (1 - (graph.Reciprocity / 2))));

    /// <summary>The greatest share of mutual follows where influencers follow nobody back.</summary>
    public static double MostReciprocity(GraphKnobs graph, int users) =>
        graph.Influencers.Share == 0 || graph.FollowsPerUser == 0 ? 1 : Math.Max(0, 1 - (Taken(graph, users) / graph.FollowsPerUser));

    /// <summary>The greatest share of picks that communities have room for: of each, as many as there are others in it.</summary>
    public static double MostHomophily(GraphKnobs graph, int users)
    {
        double[] weights = [.. Enumerable.Range(1, graph.Communities).Select(rank => PortableMath.Pow(rank, -graph.CommunitySizes))];
        var (total, picks) = (weights.Sum(), Picks(graph, users));
        return picks <= 0 ? 1 : weights.Sum(weight => weight / total * Math.Min(1, Math.Max(0, (users * weight / total) - 1) / picks));
    }

    // By one's own will: neither of influencers nor in return.
    private static double Picks(GraphKnobs graph, int users) =>
        Math.Max(0, (graph.FollowsPerUser * (1 - (graph.Reciprocity / 2))) - Taken(graph, users));

    private static double Influencers(GraphKnobs graph, int users) => Math.Floor((graph.Influencers.Share * users) + 0.5);

    // Of the follows of a user, how many go to influencers.
    private static double Taken(GraphKnobs graph, int users) => Influencers(graph, users) * graph.Influencers.MeanFollowers(users) / users;

    // A number of accounts, where only ratios count, is read and ignored; unless it is the one that counts.
    private static void Scale(ScenarioChecks checks, GraphKnobs graph, Distribution degrees, string path)
    {
        const double Near = 1e-6;
        bool Is(double value, double wanted) => Math.Abs(value - wanted) <= Near * Math.Max(1, wanted);
        if (Is(degrees.Mean, graph.FollowsPerUser))
            return;
        var stated = checks.Written(path);
        bool States(string moment) => stated is MapNode map && map[moment] is not null;
        var (least, greatest) = degrees.Support();
        var isRatio = stated is ScalarNode || States("value") || States("mean") ? Is(degrees.Mean, 1)
            : States("median") ? Is(degrees.QuantileOf(0.5), 1)
            : least <= 1 && greatest >= 1;
        if (!isRatio)
            checks.Refuse(
                $"only ratios count here, and how many it is in the mean graph.follows-per-user says, {Quantity.Write(graph.FollowsPerUser)}: {(stated is ScalarNode || States("mean") || States("value") ? $"a mean of {Round(degrees.Mean)} would be ignored; write 1, or the same" : States("median") ? $"a median of {Round(degrees.QuantileOf(0.5))} would be ignored; write 1" : $"values from {Round(least)} to {Round(greatest)} would be ignored; choose them around 1, or with that mean")}",
                path,
                "graph.follows-per-user");
    }

    private static void Ratios(ScenarioChecks checks, Distribution distribution, string path)
    {
        if (distribution.Mean == 0 || double.IsInfinity(distribution.Mean))
            checks.Refuse(distribution.Mean == 0 ? "someone must follow" : "its mean is infinite, so that one person follows for all; give a Pareto an exponent above 1", path);
    }

    private static string Round(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
