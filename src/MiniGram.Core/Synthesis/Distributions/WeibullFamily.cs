using MiniGram.Synthesis.Randomness;
using static MiniGram.Synthesis.Distributions.DistributionFamilies;

namespace MiniGram.Synthesis.Distributions;

/// <summary>A Weibull by its moments: all of them scale with the scale, and the ratios of two depend on the shape alone.</summary>
internal static class WeibullFamily
{
    private const double LeastShape = 0.1;
    private const double GreatestShape = 500;
    private const double SkewedShape = 3.4; // Above about it the mean is below the median, and then above again.
    private const double Ln2 = 0.69314718055994530942;

    public static IReadOnlyList<DistributionRecipe> Recipes { get; } =
    [
        With(["mean", "shape"], v => Above0(v[0], "mean") ?? Shape(v[1]) ?? Distribution.Weibull(v[1], v[0] / Mean(v[1]))),
        With(["median", "shape"], v => Above0(v[0], "median") ?? Shape(v[1]) ?? Distribution.Weibull(v[1], v[0] / Median(v[1]))),
        With(["mean", "sigma"], v => Above0(v[0], "mean") ?? ByVariation(v[1] / v[0], shape => v[0] / Mean(shape))),
        With(["mean", "cv"], v => Above0(v[0], "mean") ?? ByVariation(v[1], shape => v[0] / Mean(shape))),
        With(["median", "cv"], v => Above0(v[0], "median") ?? ByVariation(v[1], shape => v[0] / Median(shape))),
        With(["mean", "median"], v => Above0(v[1], "median") ?? (v[0] <= v[1] ? "a Weibull is told by its mean and median only where the mean is the greater"
            : ShapeSolver.Solve(shape => Mean(shape) / Median(shape), v[0] / v[1], LeastShape, SkewedShape) is { } shape ? Distribution.Weibull(shape, v[1] / Median(shape))
            : "no Weibull with a shape from 0.1 to 3.4 has this mean and median")),
    ];

    private static DistributionWish ByVariation(double cv, Func<double, double> scale) =>
        ShapeSolver.Solve(shape => Variation(shape) + 1, (cv * cv) + 1, LeastShape, GreatestShape) is { } shape
            ? Distribution.Weibull(shape, scale(shape))
            : "no Weibull with a shape from 0.1 to 500 has this standard deviation";

    private static DistributionWish? Shape(double shape) => Unless(shape is >= LeastShape and <= GreatestShape, "shape must be from 0.1 to 500");

    private static double Mean(double shape) => PortableMath.Exp(PortableMath.LogGamma(1 + (1 / shape)));

    private static double Median(double shape) => PortableMath.Pow(Ln2, 1 / shape);

    // The variance over the square of the mean.
    private static double Variation(double shape) => PortableMath.Exp(PortableMath.LogGamma(1 + (2 / shape)) - (2 * PortableMath.LogGamma(1 + (1 / shape)))) - 1;
}
