using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Keeps a guess within what can be had: a knob that was turned too far would make a scenario that is refused.</summary>
internal static class Feasible
{
    private const double Slack = 0.999; // Knobs are rounded.

    public static Scenario Of(Scenario scenario)
    {
        var (graph, likes, comments) = (scenario.Graph, scenario.Engagement.Likes, scenario.Engagement.Comments);
        graph = graph with { Reciprocity = Math.Min(graph.Reciprocity, Digits.Round(Slack * GraphChecks.MostReciprocity(graph, scenario.Users.Count))) };
        graph = graph with { Closure = Math.Min(graph.Closure, Digits.Round(Slack * GraphChecks.MostClosure(graph))) };
        graph = graph with { Homophily = Math.Min(graph.Homophily, Digits.Round(Slack * GraphChecks.MostHomophily(graph, scenario.Users.Count))) };
        var nobody = graph.FollowsPerUser == 0;
        return scenario with
        {
            Graph = graph,
            Engagement = scenario.Engagement with
            {
                Likes = likes with { PerPhoto = Math.Min(likes.PerPhoto, scenario.Users.Count - 1), FromFollowers = nobody ? 0 : likes.FromFollowers },
                Comments = comments with { FromFollowers = nobody ? 0 : comments.FromFollowers },
            },
        };
    }
}
