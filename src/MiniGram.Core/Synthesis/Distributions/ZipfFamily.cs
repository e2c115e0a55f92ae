using MiniGram.Synthesis.Randomness;
using static MiniGram.Synthesis.Distributions.DistributionFamilies;

namespace MiniGram.Synthesis.Distributions;

/// <summary>A Zipf law by its exponent or its mean.</summary>
internal static class ZipfFamily
{
    private const double Steepest = 30;

    public static IReadOnlyList<DistributionRecipe> Recipes { get; } =
    [
        With(["count", "exponent"], v => Count(v[0]) ?? (v[1] is < 0 or > Steepest ? "exponent must be from 0 to 30" : Distribution.Zipf(v[0], v[1]))),
        With(["count", "mean"], v => Count(v[0]) ?? ByMean((int)v[0], v[1])),
    ];

    private static DistributionWish? Count(double count) => Unless(count is >= 1 and <= Distribution.ZipfMost && count == Math.Floor(count), "count must be a whole number from 1 to 1000000");

    private static DistributionWish ByMean(int count, double mean)
    {
        if (mean <= 1 || mean > (count + 1) / 2.0)
            return "the mean of a zipf is above 1 and at most (count + 1) / 2";
        if (mean == (count + 1) / 2.0)
            return Distribution.Zipf(count, 0);
        var logs = new double[count];
        for (var k = 0; k < count; k++)
            logs[k] = PortableMath.Log(k + 1);
        return ShapeSolver.Solve(exponent => Mean(logs, exponent), mean, 1e-9, Steepest) is { } found ? Distribution.Zipf(count, found) : "no zipf with an exponent from 0 to 30 has this mean";
    }

    private static double Mean(double[] logs, double exponent)
    {
        var (above, below) = (0.0, 0.0);
        for (var k = 0; k < logs.Length; k++)
        {
            var weight = PortableMath.Exp(-exponent * logs[k]);
            above += (k + 1) * weight;
            below += weight;
        }

        return above / below;
    }
}
