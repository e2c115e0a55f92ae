using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>How many communities, how unlike in size, and how much people keep to theirs: where who follows whom tells of any.</summary>
internal static class CommunityFit
{
    private const double SteepestSizes = 3;

    public static GraphKnobs Of(GraphKnobs usual, WorldMeasures target, int users)
    {
        if (target.Communities is not { } found)
            return usual with { Communities = Math.Clamp(users / 40, 1, 20) };
        var byChance = found.Shares.Sum(share => share * share);
        return usual with
        {
            Communities = found.Shares.Count,
            CommunitySizes = Digits.Round(Steepness(found.Shares)),
            Homophily = Digits.Round(Math.Clamp((found.Inside - byChance) / Math.Max(1e-9, 1 - byChance), 0, 1)),
        };
    }

    /// <summary>By what came of the last guess; small ones are found as one with others in both, so that falls out.</summary>
    public static GraphKnobs Nearer(GraphKnobs graph, WorldMeasures target, WorldMeasures achieved) => (target.Communities, achieved.Communities) switch
    {
        (null, _) => graph,
        (_, null) => graph with { Homophily = Digits.Round(Math.Clamp(graph.Homophily + 0.1, 0, 1)) },
        ({ } wanted, { } got) => graph with
        {
            Communities = (int)Math.Clamp(Math.Round(graph.Communities * Math.Clamp(wanted.Shares.Count / (double)got.Shares.Count, 0.5, 2)), 1, 100_000),
            CommunitySizes = Digits.Round(Math.Clamp(graph.CommunitySizes + (0.5 * (Steepness(wanted.Shares) - Steepness(got.Shares))), 0, SteepestSizes)),
            Homophily = Digits.Round(Math.Clamp(graph.Homophily + wanted.Inside - got.Inside, 0, 1)),
        },
    };

    // The exponent of the Zipf law, by maximum likelihood: the mean logarithm of the rank falls as it grows.
    private static double Steepness(IReadOnlyList<double> shares)
    {
        var wanted = shares.Select((share, i) => share * Math.Log(i + 1)).Sum() / shares.Sum();
        var (low, high) = (0.0, SteepestSizes);
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            var weights = Enumerable.Range(1, shares.Count).Select(rank => Math.Pow(rank, -middle)).ToList();
            (low, high) = weights.Select((weight, i) => weight * Math.Log(i + 1)).Sum() / weights.Sum() > wanted ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
