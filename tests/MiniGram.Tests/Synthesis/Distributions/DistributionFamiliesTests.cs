using CsCheck;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Distributions;

/// <summary>Whoever asks for a moment gets it.</summary>
public sealed class DistributionFamiliesTests
{
    /// <summary>Every recipe that names a mean or a median.</summary>
    public static TheoryData<string, string> ByMoments => [.. from family in DistributionFamilies.All from recipe in family.Recipes where recipe.Parameters.Any(parameter => parameter is "mean" or "median") select (family.Name, string.Join(' ', recipe.Parameters))];

    [Theory]
    [MemberData(nameof(ByMoments))]
    public void Moments_asked_for_are_moments_had(string family, string parameters)
    {
        var recipe = DistributionFamilies.All.Single(known => known.Name == family).Recipes.Single(known => string.Join(' ', known.Parameters) == parameters);
        var made = 0;
        Gen.Double[0, 1].Array[2].Sample(shares =>
        {
            IReadOnlyList<double>[] values = [.. recipe.Parameters.Select((parameter, n) => (IReadOnlyList<double>)[Value(family, parameter, shares[n])])];
            if (recipe.Make(values).Made is not { } distribution)
                return;
            made++;
            for (var n = 0; n < values.Length; n++)
            {
                if (recipe.Parameters[n] == "mean")
                    Assert.Equal(1, distribution.Mean / values[n][0], 1e-7);
                else if (recipe.Parameters[n] == "median")
                    Assert.Equal(1, distribution.QuantileOf(0.5) / values[n][0], 1e-7);
            }
        }, iter: 60, threads: 1);
        Assert.InRange(made, 5, 1_000);
    }

    [Theory]
    [InlineData("gamma", "mean sigma", 10, 4)]
    [InlineData("gamma", "mean cv", 10, 0.4)]
    [InlineData("weibull", "mean sigma", 10, 4)]
    [InlineData("weibull", "mean cv", 10, 0.4)]
    [InlineData("lognorm", "mean cv", 10, 0.4)]
    [InlineData("pareto", "mean sigma", 10, 1)]
    [InlineData("uniform", "mean sigma", 10, 4)]
    [InlineData("nbinom", "mean sigma", 10, 4)]
    [InlineData("beta", "mean sigma", 0.3, 0.1)]
    public void Standard_deviation_asked_for_is_had(string family, string parameters, double mean, double second)
    {
        var made = DistributionFamilies.All.Single(known => known.Name == family).Recipes.Single(known => string.Join(' ', known.Parameters) == parameters).Make([[mean], [second]]).Made!;
        var random = RandomStream.Of(5, Aspect.Quality, 0);
        var draws = new double[400_000];
        for (var n = 0; n < draws.Length; n++)
            draws[n] = made.Sample(ref random);

        var average = draws.Average();
        Assert.Equal(1, average / mean, 0.01);
        Assert.Equal(1, Math.Sqrt(draws.Average(value => (value - average) * (value - average))) / (parameters.EndsWith("cv", StringComparison.Ordinal) ? second * mean : second), 0.03);
    }

    // MathNet takes an x within rounding of 0 for 0, where a small shape still has mass below it.
    [Fact]
    public void Incomplete_gamma_and_beta_are_MathNet_s() => Gen.Select(Gen.Double[0.05, 200], Gen.Double[0.05, 200], Gen.Double[1e-9, 1 - 1e-9]).Sample((a, b, x) =>
    {
        Assert.Equal(MathNet.Numerics.SpecialFunctions.GammaLowerRegularized(a, x * 2 * a), SpecialFunctions.GammaBelow(a, x * 2 * a), 1e-10);
        Assert.Equal(MathNet.Numerics.SpecialFunctions.BetaRegularized(a, b, x), SpecialFunctions.BetaBelow(a, b, x), 1e-10);
    });

    // Above 1 for what scales, where the family allows it.
    private static double Value(string family, string parameter, double share) => (family, parameter) switch
    {
        ("beta", "mean") => 0.1 + (0.8 * share),
        ("beta", _) => 0.05 + (0.2 * share),
        ("zipf", "count") => 2 + Math.Floor(share * 300),
        (_, "mean") => 1.2 + (20 * share),
        (_, "median" or "least" or "scale") => 0.5 + (12 * share),
        (_, "sigma") => 0.2 + (6 * share),
        (_, "exponent") => 1.05 + (4 * share),
        _ => 0.3 + (3 * share),
    };
}
