using MiniGram.Synthesis.Randomness;
using static MiniGram.Synthesis.Distributions.DistributionFamilies;

namespace MiniGram.Synthesis.Distributions;

/// <summary>A Pareto by its moments.</summary>
internal static class ParetoFamily
{
    private const double Ln2 = 0.69314718055994530942;

    public static IReadOnlyList<DistributionRecipe> Recipes { get; } =
    [
        With(["mean", "exponent"], v => Above0(v[0], "mean") ?? (v[1] <= 1 ? "a Pareto with an exponent of 1 or less has no mean: it is infinite; give a greater exponent, or a median" : Distribution.Pareto(v[0] * (v[1] - 1) / v[1], v[1]))),
        With(["median", "exponent"], v => Above0(v[0], "median") ?? Above0(v[1], "exponent") ?? Distribution.Pareto(v[0] * PortableMath.Exp(-Ln2 / v[1]), v[1])),
        With(["mean", "least"], v => Above0(v[1], "least") ?? (v[0] <= v[1] ? "the mean of a Pareto is above its least value" : Distribution.Pareto(v[1], v[0] / (v[0] - v[1])))),
        With(["median", "least"], v => Above0(v[1], "least") ?? (v[0] <= v[1] ? "the median of a Pareto is above its least value" : Distribution.Pareto(v[1], Ln2 / PortableMath.Log(v[0] / v[1])))),
        With(["mean", "median"], v => Above0(v[1], "median") ?? (v[0] <= v[1] ? "the mean of a Pareto is above its median"
            : ShapeSolver.Solve(exponent => exponent / (exponent - 1) * PortableMath.Exp(-Ln2 / exponent), v[0] / v[1], 1 + 1e-9, 1e6) is { } exponent ? Distribution.Pareto(v[1] * PortableMath.Exp(-Ln2 / exponent), exponent)
            : "no Pareto with an exponent up to 1000000 has this mean and median")),
        With(["mean", "sigma"], v => Above0(v[0], "mean") ?? Above0(v[1], "sigma") ?? ByVariation(v[0], v[1] / v[0])),
        With(["mean", "cv"], v => Above0(v[0], "mean") ?? Above0(v[1], "cv") ?? ByVariation(v[0], v[1])),
    ];

    // cv² = 1 / (a (a − 2)).
    private static DistributionWish ByVariation(double mean, double cv)
    {
        var exponent = 1 + Math.Sqrt(1 + (1 / (cv * cv)));
        return Distribution.Pareto(mean * (exponent - 1) / exponent, exponent);
    }
}
