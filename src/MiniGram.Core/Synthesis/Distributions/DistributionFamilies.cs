using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>
/// The one grammar for distributions: the families, and the combinations of natural parameters and moments that each takes. The parameters are
/// solved without the platform's maths library, so that they are the same on every machine.
/// </summary>
internal static class DistributionFamilies
{
    private const double Ln2 = 0.69314718055994530942;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DistributionFamily> All { get; } =
    [
        new("constant", "always the same; a bare number says as much", [], [With(["value"], v => Distribution.Constant(v[0])), With(["mean"], v => Distribution.Constant(v[0])), With(["median"], v => Distribution.Constant(v[0]))]),
        new("uniform", "all from one value to another alike likely", ["cv"],
        [
            With(["from", "to"], v => v[0] > v[1] ? "from must not be above to" : Distribution.Uniform(v[0], v[1])),
            .. Around((mean, sigma) => Distribution.Uniform(mean - (Math.Sqrt(3) * sigma), mean + (Math.Sqrt(3) * sigma))),
        ]),
        new("normal", "the bell curve", ["cv"], [.. Around(Distribution.Normal)]),
        new("lognorm", "many small, few large; sigma is the standard deviation of the logarithm, mu its mean", ["mu", "sigma", "cv"],
        [
            With(["mu", "sigma"], v => NotBelow0(v[1], "sigma") ?? Distribution.LogNormal(v[0], v[1])),
            With(["median", "sigma"], v => Above0(v[0], "median") ?? NotBelow0(v[1], "sigma") ?? Distribution.LogNormal(PortableMath.Log(v[0]), v[1])),
            With(["mean", "sigma"], v => Above0(v[0], "mean") ?? NotBelow0(v[1], "sigma") ?? Distribution.LogNormal(PortableMath.Log(v[0]) - (v[1] * v[1] / 2), v[1])),
            With(["mean", "median"], v => Above0(v[1], "median") ?? (v[0] < v[1] ? "the mean of a lognorm is never below its median" : Distribution.LogNormal(PortableMath.Log(v[1]), Math.Sqrt(2 * PortableMath.Log(v[0] / v[1]))))),
            With(["mean", "cv"], v => Above0(v[0], "mean") ?? NotBelow0(v[1], "cv") ?? Distribution.LogNormal(PortableMath.Log(v[0]) - (LogVariance(v[1]) / 2), Math.Sqrt(LogVariance(v[1])))),
            With(["median", "cv"], v => Above0(v[0], "median") ?? NotBelow0(v[1], "cv") ?? Distribution.LogNormal(PortableMath.Log(v[0]), Math.Sqrt(LogVariance(v[1])))),
        ]),
        new("exponential", "waiting times without memory", [],
        [
            With(["mean"], v => Above0(v[0], "mean") ?? Distribution.Exponential(v[0])),
            With(["median"], v => Above0(v[0], "median") ?? Distribution.Exponential(v[0] / Ln2)),
            With(["sigma"], v => Above0(v[0], "sigma") ?? Distribution.Exponential(v[0])),
        ]),
        new("weibull", "waiting times; a shape below 1 comes early and drags on, 1 is the exponential", ["shape", "cv"],
        [
            With(["shape", "scale"], v => Above0(v[0], "shape") ?? Above0(v[1], "scale") ?? Distribution.Weibull(v[0], v[1])),
            .. WeibullFamily.Recipes,
        ]),
        new("gamma", "above 0, between exponential and bell", ["shape", "cv"],
        [
            With(["shape", "scale"], v => Above0(v[0], "shape") ?? Above0(v[1], "scale") ?? Distribution.Gamma(v[0], v[1])),
            .. GammaFamily.Recipes,
        ]),
        new("pareto", "a power law: above its least value, P(X > x) = (least / x)^exponent", ["exponent", "cv"],
        [
            With(["least", "exponent"], v => Above0(v[0], "least") ?? Above0(v[1], "exponent") ?? Distribution.Pareto(v[0], v[1])),
            .. ParetoFamily.Recipes,
        ]),
        new("beta", "shares between 0 and 1", ["alpha", "beta", "mean", "sigma", "cv"],
        [
            With(["alpha", "beta"], v => Above0(v[0], "alpha") ?? Above0(v[1], "beta") ?? Distribution.Beta(v[0], v[1])),
            With(["mean", "sigma"], v => Beta(v[0], v[1])),
            With(["mean", "cv"], v => Beta(v[0], v[1] * v[0])),
        ]),
        new("poisson", "counts of what happens independently", [], [With(["mean"], v => NotBelow0(v[0], "mean") ?? Distribution.Poisson(v[0]))]),
        new("nbinom", "counts more unlike than Poisson's; the variance is mean + mean² / size", ["size", "cv"],
        [
            With(["mean", "size"], v => Above0(v[0], "mean") ?? Above0(v[1], "size") ?? Distribution.NegativeBinomial(v[0], v[1])),
            With(["mean", "sigma"], v => NegativeBinomial(v[0], v[1])),
            With(["mean", "cv"], v => NegativeBinomial(v[0], v[1] * v[0])),
        ]),
        new("zipf", "ranks: whole numbers from 1 to count in proportion to rank^−exponent", ["count", "exponent"], [.. ZipfFamily.Recipes]),
        new("empirical", "values as given, with weights or alike likely", ["weights"],
        [
            new(["values"], v => Empirical(v[0], [.. v[0].Select(_ => 1.0)])),
            new(["values", "weights"], v => Empirical(v[0], v[1])),
        ]),
    ];

    /// <summary>A recipe of plain numbers.</summary>
    public static DistributionRecipe With(IReadOnlyList<string> parameters, Func<IReadOnlyList<double>, DistributionWish> make) =>
        new(parameters, values => make([.. values.Select(value => value[0])]));

    /// <summary>A refusal unless the value is above 0.</summary>
    public static DistributionWish? Above0(double value, string name) => Unless(value > 0, $"{name} must be above 0");

    /// <summary>A refusal unless something holds.</summary>
    public static DistributionWish? Unless(bool holds, string refusal) => holds ? default(DistributionWish?) : new DistributionWish(null, refusal);

    private static DistributionWish? NotBelow0(double value, string name) => Unless(value >= 0, $"{name} must not be below 0");

    // Families with a centre, where the mean is the median.
    private static IEnumerable<DistributionRecipe> Around(Func<double, double, Distribution> make) =>
    [
        With(["mean", "sigma"], v => NotBelow0(v[1], "sigma") ?? make(v[0], v[1])),
        With(["median", "sigma"], v => NotBelow0(v[1], "sigma") ?? make(v[0], v[1])),
        With(["mean", "cv"], v => NotBelow0(v[1], "cv") ?? make(v[0], v[1] * Math.Abs(v[0]))),
        With(["median", "cv"], v => NotBelow0(v[1], "cv") ?? make(v[0], v[1] * Math.Abs(v[0]))),
    ];

    private static double LogVariance(double cv) => PortableMath.Log(1 + (cv * cv));

    private static DistributionWish Beta(double mean, double sigma)
    {
        if (mean is <= 0 or >= 1)
            return "the mean of a beta lies between 0 and 1";
        if (sigma <= 0 || sigma * sigma >= mean * (1 - mean))
            return "the standard deviation of a beta is above 0 and below √(mean · (1 − mean))";
        var sum = (mean * (1 - mean) / (sigma * sigma)) - 1;
        return Distribution.Beta(mean * sum, (1 - mean) * sum);
    }

    private static DistributionWish NegativeBinomial(double mean, double sigma) =>
        Above0(mean, "mean") ?? (sigma * sigma <= mean ? "the variance of an nbinom is above its mean; take poisson where they are equal" : Distribution.NegativeBinomial(mean, mean * mean / ((sigma * sigma) - mean)));

    private static DistributionWish Empirical(IReadOnlyList<double> values, IReadOnlyList<double> weights) =>
        values.Count == 0 ? "values must not be empty"
        : values.Count != weights.Count ? "there must be as many weights as values"
        : weights.Any(weight => weight < 0) ? "no weight may be below 0"
        : weights.All(weight => weight == 0) ? "not all weights may be 0"
        : Distribution.Empirical(values, weights);
}
