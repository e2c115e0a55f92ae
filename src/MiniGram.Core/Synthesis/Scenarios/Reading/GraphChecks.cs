using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether there can be as many follows as are wished for.</summary>
internal static class GraphChecks
{
    // More people at the bound, and how many they follow is no longer spread as was asked for.
    private const double MostBounded = 0.02;

    // A tenth of the follows may be missing in a world that is held against its wishes; and where hardly any are to be mutual, some may be.
    private const double MostUnreturned = 0.085;
    private const double ByChance = 0.1;
    private const double Above = 1.1;
    private static readonly string[] s_communities = ["graph.communities", "graph.community-size", "graph.community-sizes", "graph.follows-per-user", "users.count"];

    public static void Check(ScenarioChecks checks)
    {
        var (users, graph) = (checks.Scenario.Users.Count, checks.Scenario.Graph);
        if (graph.FollowsPerUser >= users)
            checks.Refuse($"one can't follow {Quantity.Write(graph.FollowsPerUser)} of {users} users; the mean must be below their number", "graph.follows-per-user", "users.count");
        if (graph.Communities > users)
            checks.Refuse($"{graph.Communities} communities are more than there are users, {users}", "graph.communities", "users.count");
        Influencers(checks);
        Room(checks);
        Ratios(checks, graph.OutDegree, "graph.out-degree");
        Scale(checks, graph, graph.OutDegree, "graph.out-degree");
        Scale(checks, graph, graph.InDegree, "graph.in-degree");
        if (graph.InDegree.Mean == 0)
            checks.Refuse("someone must attract followers", "graph.in-degree");

        if (graph.FollowsPerUser > 0 && graph.Closure > MostClosure(graph))
            checks.Refuse($"who picks {Quantity.Write(graph.Closure)} of {Quantity.Write(graph.FollowsPerUser)} accounts among those whom the others follow has none to begin with; {Round(MostClosure(graph))} can be had", "graph.closure", "graph.follows-per-user");
    }

    private static void Influencers(ScenarioChecks checks)
    {
        var (users, graph, influencers) = (checks.Scenario.Users.Count, checks.Scenario.Graph, checks.Scenario.Graph.Influencers);
        if (influencers.Share == 0)
            return;
        var count = influencers.Count(users);
        if (count < 1)
            checks.Refuse($"a share of {Quantity.Write(influencers.Share)} of {users} users is nobody", "graph.influencers.share", "users.count");
        var path = influencers.Followers is null ? "graph.influencers.follower-share" : "graph.influencers.followers";
        var (mean, (_, most)) = (influencers.MeanFollowers(users), influencers.Range(users));
        if ((influencers.Followers is not null || influencers.FollowerShare.Kind != DistributionKind.Beta) && most > users - 1)
            checks.Refuse($"up to {(double.IsInfinity(most) ? "any number of" : Quantity.Write(most))} followers can't be had among {users} users, of whom one is the influencer", path, "users.count");
        var taken = new GraphForecast(checks.Scenario).Taken;
        if (taken > graph.FollowsPerUser)
            checks.Refuse(
                $"{Quantity.Write(count)} influencers with {Round(mean)} followers each take {Round(taken)} follows of every user, more than the mean of {Quantity.Write(graph.FollowsPerUser)} that graph.follows-per-user allows",
                path,
                "graph.influencers.share",
                "graph.follows-per-user",
                "users.count");
    }

    // What there is room for, where the numbers by themselves can be had.
    private static void Room(ScenarioChecks checks)
    {
        var (users, graph, forecast) = (checks.Scenario.Users.Count, checks.Scenario.Graph, new GraphForecast(checks.Scenario));
        if (graph.FollowsPerUser <= 0 || graph.FollowsPerUser >= users || forecast.Taken > graph.FollowsPerUser || !GraphForecast.IsFor(checks.Scenario) || (graph.Influencers.Share > 0 && graph.Influencers.Count(users) < 1))
            return;
        if (forecast.Bounded > MostBounded)
            checks.Refuse(
                $"{Round(forecast.Picks)} of {users} users are more than each of {Round(forecast.People)} people can pick: nobody picks more than half of all, and {Round(100 * forecast.Bounded)} % of them would; have more users, fewer follows or degrees less unlike",
                "graph.follows-per-user",
                "graph.out-degree",
                "users.count",
                "bots");
        else if (forecast.MostHomophily < graph.Homophily)
            checks.Refuse(
                $"a share of {Quantity.Write(graph.Homophily)} can't stay within communities of {Round(users / (double)graph.Communities)} people in the mean, of whom each is to pick {Round(forecast.Picks)}; {Down(forecast.MostHomophily)} can be had",
                "graph.homophily",
                [.. s_communities]);
        else if (forecast.Unreturned > MostUnreturned)
            checks.Refuse(
                $"{Round(forecast.People)} people in communities of {Round(users / (double)graph.Communities)} in the mean who pick {Round(forecast.Picks)} each pick each other by chance so often that too few are left to be followed back, and {Round(100 * forecast.Unreturned)} % of the follows would be missing; have more users, fewer follows or larger communities",
                "graph.follows-per-user",
                ["graph.homophily", "graph.reciprocity", "bots", .. s_communities]);
        else if (IsByChance(graph, forecast))
            checks.Refuse(
                $"{Quantity.Write(graph.Reciprocity)} is less than the {Round(forecast.LeastReciprocity)} that are mutual by chance alone where {Round(forecast.People)} people in communities of {Round(users / (double)graph.Communities)} in the mean pick {Round(forecast.Picks)} each; have more users, fewer follows or more of them mutual",
                "graph.reciprocity",
                ["graph.homophily", .. s_communities]);
        else if (graph.Reciprocity > forecast.MostReciprocity)
            checks.Refuse(
                $"a share of {Quantity.Write(graph.Reciprocity)} can't be mutual where {Quantity.Write(graph.Influencers.Count(users))} influencers take {Round(forecast.Taken)} of the {Quantity.Write(graph.FollowsPerUser)} follows of a user, and they and whoever has as many followers follow nobody back; {Down(forecast.MostReciprocity)} can be had",
                "graph.reciprocity",
                "graph.influencers.share",
                graph.Influencers.Followers is null ? "graph.influencers.follower-share" : "graph.influencers.followers",
                "graph.influencers.most-of-follows",
                "graph.follows-per-user",
                "users.count");
    }

    /// <summary>Whether there are too few people for so many follows.</summary>
    public static bool IsCrowded(GraphForecast forecast) => forecast.Bounded > MostBounded || forecast.Unreturned > MostUnreturned;

    /// <summary>Whether more follows are mutual by chance than are to be.</summary>
    public static bool IsByChance(GraphKnobs graph, GraphForecast forecast) => forecast.LeastReciprocity > Math.Max(ByChance, graph.Reciprocity * Above);

    /// <summary>The greatest share of picks by closure that leaves an account with one to begin with.</summary>
    public static double MostClosure(GraphKnobs graph) => 1 - (0.5 / Math.Max(1, graph.FollowsPerUser * (1 - (graph.Reciprocity / 2))));

    // A number of accounts, where only ratios count, is read and ignored; unless it is the one that counts.
    private static void Scale(ScenarioChecks checks, GraphKnobs graph, Distribution degrees, string path)
    {
        var stated = checks.Written(path);
        bool States(string moment) => stated is MapNode map && map[moment] is not null;
        if (Is(degrees.Mean, graph.FollowsPerUser) || (stated is ScalarNode || States("mean") ? Is(degrees.Mean, 1) : States("median") ? Is(degrees.QuantileOf(0.5), 1) : IsAround1(degrees)))
            return;
        var (what, value) = stated is ScalarNode || States("mean") || States("value") ? ("mean", degrees.Mean) : degrees.Kind == DistributionKind.Pareto && !States("median") ? ("least value", degrees.A) : ("median", degrees.QuantileOf(0.5));
        checks.Refuse(
            $"only ratios count here, and how many it is in the mean graph.follows-per-user says, {Quantity.Write(graph.FollowsPerUser)}: a {what} of {Round(value)} would be ignored; make it 1, or the mean {(what == "mean" ? "" : "1 or ")}{Quantity.Write(graph.FollowsPerUser)}",
            path,
            "graph.follows-per-user");
    }

    private static bool Is(double value, double wanted) => Math.Abs(value - wanted) <= 1e-6 * Math.Max(1, wanted);

    // By its parameters; a beta ends at 1 and a Zipf begins there, whatever they are.
    private static bool IsAround1(Distribution degrees) =>
        Is(degrees.Mean, 1) || Is(degrees.QuantileOf(0.5), 1)
        || degrees.Kind switch
        {
            DistributionKind.Pareto => Is(degrees.A, 1),
            DistributionKind.Weibull or DistributionKind.Gamma => Is(degrees.B, 1),
            DistributionKind.Beta or DistributionKind.Zipf => true,
            _ => false,
        };

    private static void Ratios(ScenarioChecks checks, Distribution distribution, string path)
    {
        if (distribution.Mean == 0 || double.IsInfinity(distribution.Mean))
            checks.Refuse(distribution.Mean == 0 ? "someone must follow" : "its mean is infinite, so that one person follows for all; give a Pareto an exponent above 1", path);
    }

    private static string Down(double share) => Round(Math.Floor(share * 100) / 100);

    private static string Round(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
