using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>Communities and what people care for: a mixture of the community's interests and one's own, both Dirichlet.</summary>
internal static class Interests
{
    /// <summary>Sets each user's community and interests.</summary>
    public static void Draw(Scenario scenario, IReadOnlyList<ThemeKnobs> themes, Population population, ParallelOptions parallel)
    {
        var count = scenario.Graph.Communities;
        var ofCommunity = Enumerable.Range(0, count).Select(community =>
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Communities, community);
            return Dirichlet(scenario, themes, ref random);
        }).ToArray();
        var sizes = new AliasTable([.. Enumerable.Range(1, count).Select(rank => PortableMath.Pow(rank, -scenario.Graph.CommunitySizes))]);
        population.Interests = new float[(long)population.Count * themes.Count];
        Parallel.For(0, population.Count, parallel, user =>
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Interest, population.Entity[user]);
            var community = population.Community[user] = sizes.Draw(ref random);
            var own = Dirichlet(scenario, themes, ref random);
            var share = scenario.Content.CommunityInterest;
            for (var theme = 0; theme < own.Length; theme++)
                population.Interests[((long)user * own.Length) + theme] = (float)((share * ofCommunity[community][theme]) + ((1 - share) * own[theme]));
        });
    }

    // Parameters in proportion to the themes' weights, so that over all people each theme has its share.
    private static double[] Dirichlet(Scenario scenario, IReadOnlyList<ThemeKnobs> themes, ref RandomStream random)
    {
        var total = themes.Sum(theme => theme.Weight);
        var draws = new double[themes.Count];
        for (var theme = 0; theme < draws.Length; theme++)
        {
            var shape = scenario.Content.Breadth * draws.Length * themes[theme].Weight / total;
            draws[theme] = shape > 0 ? Draws.Gamma(shape, ref random) : 0;
        }

        var sum = draws.Sum();
        return sum > 0 ? Array.ConvertAll(draws, draw => draw / sum) : [.. themes.Select(theme => theme.Weight / total)];
    }
}
