using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Keeps a guess within what can be had: a knob that was turned too far would make a scenario that is refused.</summary>
internal static class Feasible
{
    private const double Slack = 0.999; // Knobs are rounded.
    private const double Less = 0.97;
    private const double Few = 0.01;

    public static Scenario Of(Scenario scenario)
    {
        var (graph, likes, comments) = (scenario.Graph, scenario.Engagement.Likes, scenario.Engagement.Comments);
        while (GraphForecast.IsFor(scenario) && graph.FollowsPerUser > Few && GraphChecks.IsCrowded(new(scenario with { Graph = graph })))
            graph = graph with { FollowsPerUser = Digits.Round(Less * graph.FollowsPerUser) };
        var forecast = new GraphForecast(scenario with { Graph = graph });
        graph = graph with { Reciprocity = Math.Min(GraphChecks.IsByChance(graph, forecast) ? Digits.Round(forecast.LeastReciprocity) : graph.Reciprocity, Digits.Round(Slack * forecast.MostReciprocity)) };
        graph = graph with { Closure = Math.Min(graph.Closure, Digits.Round(Slack * GraphChecks.MostClosure(graph))) };
        graph = graph with { Homophily = Math.Min(graph.Homophily, Digits.Round(Slack * new GraphForecast(scenario with { Graph = graph }).MostHomophily)) };
        var nobody = graph.FollowsPerUser == 0;
        scenario = scenario with { Graph = graph };
        likes = likes with { PerPhoto = Math.Min(likes.PerPhoto, scenario.Users.Count - 1) };
        while (likes.PerPhoto > Few && scenario.Photos.Count > 0 && GraphForecast.IsFor(scenario) && LikeForecast.Of(scenario with { Engagement = scenario.Engagement with { Likes = likes } }).IsTooMuch)
            likes = likes with { PerPhoto = Digits.Round(Less * likes.PerPhoto), FollowerExponent = Digits.Round(Less * likes.FollowerExponent), Dispersion = Digits.Round(likes.Dispersion / Less) };
        return scenario with
        {
            Engagement = scenario.Engagement with
            {
                Likes = likes with { FromFollowers = nobody ? 0 : likes.FromFollowers },
                Comments = comments with { FromFollowers = nobody ? 0 : comments.FromFollowers },
            },
        };
    }
}
