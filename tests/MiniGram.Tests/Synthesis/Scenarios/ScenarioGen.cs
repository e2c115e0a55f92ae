using CsCheck;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>Scenarios with arbitrary values in knobs of every kind.</summary>
internal static class ScenarioGen
{
    private static readonly Gen<double> Positive = Gen.Double[1e-3, 1e4];

    private static readonly Gen<Distribution> AnyDistribution = Gen.OneOf(
        Positive.Select(Distribution.Constant),
        Gen.Select(Positive, Positive, (a, b) => Distribution.Uniform(a, a + b)),
        Gen.Select(Gen.Double[-3, 3], Gen.Double[0.1, 2], Distribution.LogNormal),
        Gen.Select(Gen.Double[0.2, 5], Positive, Distribution.Weibull),
        Gen.Select(Positive, Gen.Double[1.1, 4], Distribution.Pareto),
        Gen.Select(Gen.Double[0.1, 9], Positive, Distribution.Gamma),
        Positive.Select(Distribution.Poisson),
        Gen.Select(Positive, Positive, Distribution.NegativeBinomial),
        Gen.Select(Gen.Int[1, 500], Gen.Double[0, 3], (count, exponent) => Distribution.Zipf(count, exponent)),
        Gen.Select(Positive, Positive).Array[1, 6].Select(pairs => Distribution.Empirical([.. pairs.Select(pair => pair.Item1)], [.. pairs.Select(pair => pair.Item2)])));

    public static Gen<Scenario> Any { get; } = Gen.Select(
        Gen.Select(Gen.OneOf(new[] { "plain", "yes", "", "a: b # c", "\"quoted\" 'x'", "größer 🎉", "- x", "12" }.Select(Gen.Const).ToArray()), Gen.Long[0, long.MaxValue], Gen.Int[0, 100_000_000]),
        Gen.Select(AnyDistribution, AnyDistribution, AnyDistribution),
        Gen.Select(Gen.Double[0, 1], Gen.Double[1, 1e9], Gen.Double[0, 24].Array[24]),
        Gen.Bool,
        (texts, distributions, numbers, legacy) => new Scenario
        {
            About = texts.Item1,
            Seed = texts.Item2,
            Until = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(texts.Item3),
            Causality = legacy ? Causality.Legacy : Causality.Strict,
            Users = new() { Activity = distributions.Item1, Usernames = UsernameStyle.Numbered, Archetypes = [new() { Name = texts.Item1 + "!", Stays = distributions.Item2, ChurnedAt = legacy ? new DateTime(2018, 5, 6, 7, 8, 9, DateTimeKind.Utc) : null }] },
            Time = new() { Rhythms = [new() { Hours = [.. numbers.Item3.Select(hour => hour + 0.1)] }] },
            Graph = new() { Reciprocity = numbers.Item1, Delay = distributions.Item3 },
            Engagement = new() { Likes = new() { Dispersion = legacy ? double.PositiveInfinity : 2 }, Texts = new() { Languages = new Dictionary<string, double> { ["en"] = 0.3, ["fr"] = numbers.Item1 } } },
            Bots = new() { Rings = new() { Count = 1, Window = numbers.Item2 }, Camouflage = new() { Kind = CamouflageKind.Popularity } },
        });
}
