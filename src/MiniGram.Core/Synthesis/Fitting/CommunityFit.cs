using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>How many communities, how unlike in size, and how much people keep to theirs: where who follows whom tells of any.</summary>
internal static class CommunityFit
{
    private const double SteepestSizes = 3;
    private const double Unseen = 0.4; // Of the way to all, where no communities came out: too much is told, and mended, in the next round.
    private const double Far = 0.15;
    private const double Gain = 1.3;

    public static GraphKnobs Of(GraphKnobs usual, WorldMeasures target, int users)
    {
        if (target.Communities is not { } found)
            return usual with { Communities = Math.Clamp(users / 40, 1, 20) };
        // Those who follow an influencer mostly do so wherever they belong.
        var byChance = found.Shares.Sum(share => share * share);
        var toInfluencers = Math.Min(0.5, target.InfluencerShares.Sum() * users / Math.Max(1, target.Rows["follows"]));
        return usual with
        {
            Communities = found.Shares.Count,
            CommunitySizes = Digits.Round(Steepness(found.Shares)),
            Homophily = Digits.Round(Math.Clamp((found.Inside - byChance) / Math.Max(1e-9, (1 - byChance) * (1 - toInfluencers)), 0, 1)),
        };
    }

    /// <summary>
    /// By what came of the last guess. How many are found depends on how much people keep to theirs, so the number is corrected once that is about right,
    /// and half of the way: small ones are found as one with others, in both, but not always the same.
    /// </summary>
    public static GraphKnobs Nearer(GraphKnobs graph, WorldMeasures target, WorldMeasures achieved) => (target.Communities, achieved.Communities) switch
    {
        (null, _) => graph,
        (_, null) => graph with { Homophily = Digits.Round(graph.Homophily + (Unseen * (1 - graph.Homophily))) },
        ({ } wanted, { } got) when Math.Abs(wanted.Inside - got.Inside) > Far * wanted.Inside => graph with { Homophily = Homophily(graph, wanted, got) },
        ({ } wanted, { } got) => graph with
        {
            Communities = (int)Math.Clamp(Math.Round(graph.Communities * Math.Sqrt(Math.Clamp(wanted.Shares.Count / (double)got.Shares.Count, 0.25, 4))), 1, 100_000),
            CommunitySizes = Digits.Round(Math.Clamp(graph.CommunitySizes + (0.5 * (Steepness(wanted.Shares) - Steepness(got.Shares))), 0, SteepestSizes)),
            Homophily = Homophily(graph, wanted, got),
        },
    };

    private static double Homophily(GraphKnobs graph, CommunityMeasures wanted, CommunityMeasures got) =>
        Digits.Round(Math.Clamp(graph.Homophily + (Gain * (wanted.Inside - got.Inside)), 0, 1));

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
