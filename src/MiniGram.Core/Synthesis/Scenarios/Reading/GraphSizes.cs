
namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Turns what a scenario says of any number of users into how many communities and influencers there are of those that it has.</summary>
internal static class GraphSizes
{
    private const int MostCommunities = 100_000;

    /// <summary>The scenario with those numbers; as it is where none comes of them, which the checks tell.</summary>
    public static Scenario Resolve(Scenario scenario)
    {
        if (scenario.Process != WorldProcess.Social)
            return scenario;
        var (graph, users) = (scenario.Graph, scenario.Users.Count);
        if (graph.CommunitySize is { } size)
            graph = graph with { Communities = (int)Math.Clamp(Math.Round(users / size, MidpointRounding.AwayFromZero), 1, MostCommunities) };
        var (influencers, mean) = (graph.Influencers, graph.Influencers.MeanFollowers(users));
        if (influencers.MostOfFollows * graph.FollowsPerUser * users is { } most && mean > 0 && double.IsFinite(mean) && influencers.Count(users) * mean > most)
            graph = graph with { Influencers = influencers with { Share = Math.Floor(most / mean) / users } };
        return scenario with { Graph = graph };
    }
}
