using static MiniGram.Synthesis.Distributions.DistributionFamilies;

namespace MiniGram.Synthesis.Distributions;

/// <summary>A gamma by its moments.</summary>
internal static class GammaFamily
{
    private const double LeastShape = 0.02;
    private const double GreatestShape = 1_000;

    public static IReadOnlyList<DistributionRecipe> Recipes { get; } =
    [
        With(["mean", "shape"], v => Above0(v[0], "mean") ?? Above0(v[1], "shape") ?? Distribution.Gamma(v[1], v[0] / v[1])),
        With(["mean", "scale"], v => Above0(v[0], "mean") ?? Above0(v[1], "scale") ?? Distribution.Gamma(v[0] / v[1], v[1])),
        With(["mean", "sigma"], v => Above0(v[0], "mean") ?? Above0(v[1], "sigma") ?? Distribution.Gamma(v[0] / v[1] * (v[0] / v[1]), v[1] / v[0] * v[1])),
        With(["mean", "cv"], v => Above0(v[0], "mean") ?? Above0(v[1], "cv") ?? Distribution.Gamma(1 / (v[1] * v[1]), v[0] * v[1] * v[1])),
        With(["median", "shape"], v => Above0(v[0], "median") ?? Above0(v[1], "shape") ?? ByMedian(v[1], v[0])),
        With(["median", "cv"], v => Above0(v[0], "median") ?? Above0(v[1], "cv") ?? ByMedian(1 / (v[1] * v[1]), v[0])),
        With(["mean", "median"], v => Above0(v[1], "median") ?? (v[0] <= v[1] ? "the mean of a gamma is above its median"
            : ShapeSolver.Solve(shape => shape / Median(shape), v[0] / v[1], LeastShape, GreatestShape) is { } shape ? Distribution.Gamma(shape, v[0] / shape)
            : "no gamma with a shape from 0.02 to 1000 has this mean and median")),
    ];

    private static DistributionWish ByMedian(double shape, double median) => shape is < LeastShape or > GreatestShape
        ? "the median of a gamma counts only where the shape is from 0.02 to 1000"
        : Distribution.Gamma(shape, median / Median(shape));

    // Of scale 1. It lies below the shape.
    private static double Median(double shape) => ShapeSolver.Solve(x => SpecialFunctions.GammaBelow(shape, x), 0.5, 1e-300, shape)!.Value;
}
