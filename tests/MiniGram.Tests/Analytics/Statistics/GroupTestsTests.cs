using CsCheck;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

public sealed class GroupTestsTests
{
    [Fact]
    public void Pair_test_does_not_depend_on_the_unit_of_engagement_nor_on_the_names()
    {
        var (_, authors) = new ContentWorld { Authors = 300 }.Draw(Xoshiro256.For("units"));
        var plain = PairTest.Of("id", authors);
        var scaled = PairTest.Of("id", authors with
        {
            EngagementSum = Array.ConvertAll(authors.EngagementSum, sum => 4 * sum),
            EngagementSumOfSquares = Array.ConvertAll(authors.EngagementSumOfSquares, sum => 16 * sum),
            Username = [.. authors.Username.Reverse()],
        });

        // The logarithms of scaled means round differently.
        Assert.Equal(plain.Low!.Value, scaled.Low!.Value, 1e-12);
        Assert.Equal(plain.High!.Value, scaled.High!.Value, 1e-12);
        Assert.Equal(plain, scaled with { Low = plain.Low, High = plain.High, Items = plain.Items });
    }

    [Fact]
    public void Mean_test_is_antisymmetric_in_its_groups()
    {
        var random = Xoshiro256.For("groups");
        double[] first = [.. Enumerable.Range(0, 30).Select(_ => Draws.LogNormal(random, 1))];
        double[] second = [.. Enumerable.Range(0, 80).Select(_ => 1.4 * Draws.LogNormal(random, 1))];
        var (forth, back) = (MeanTest.Of("id", first, second), MeanTest.Of("id", second, first));
        Assert.Equal(forth.Statistic!.Value, -back.Statistic!.Value, 1e-12);
        Assert.Equal(forth.EffectSize!.Value, -back.EffectSize!.Value, 1e-12);
        Assert.Equal(forth.P!.Value, back.P!.Value, 0.03);
    }

    [Fact]
    public void Mean_test_of_normal_values_agrees_with_Welch() =>
        Gen.Select(Gen.Int[20, 60], Gen.Double[-0.6, 0.6], Gen.Double[0.5, 2], Gen.ULong).Sample(
            (n, shift, spread, seed) =>
            {
                var random = new Xoshiro256(seed);
                double[] first = [.. Enumerable.Range(0, n).Select(_ => 10 + shift + (spread * Draws.Normal(random)))];
                double[] second = [.. Enumerable.Range(0, 60).Select(_ => 10 + Draws.Normal(random))];
                var (one, two) = (Moments.Of(first), Moments.Of(second));
                var welch = WelchTest.FromMoments(one.N, one.Mean, one.Variance, two.N, two.Mean, two.Variance)!;
                Assert.Equal(welch.P, MeanTest.Of("id", first, second).P!.Value, 0.08);
            },
            iter: 20);

    [Fact]
    public void Bootstrap_interval_contains_the_ratio_and_narrows_with_the_group() =>
        Gen.Select(Gen.Int[10, 40], Gen.ULong).Sample(
            (n, seed) =>
            {
                var random = new Xoshiro256(seed);
                RatioGroup Group(int size) => RatioGroup.OfUnits([.. Enumerable.Range(0, size).Select(_ => 5 + Draws.Normal(random))]);
                var (small, large, other) = (Group(n), Group(50 * n), Group(500));
                var (wide, narrow) = (RatioBootstrap.Of(small, other, random)!.Value, RatioBootstrap.Of(large, other, random)!.Value);
                Assert.InRange(small.Mean / other.Mean, wide.Low, wide.High);
                Assert.InRange(large.Mean / other.Mean, narrow.Low, narrow.High);
                Assert.True(narrow.High - narrow.Low < wide.High - wide.Low);
            },
            iter: 20);

    [Fact]
    public void Boosted_accounts_are_those_whose_share_chance_would_not_give()
    {
        // Others get 100 of 1,000 likes from bots: 7 of 10 is rare, 1 of 10 and 100 of 1,000 are not.
        var items = BoostedTest.Run(Authors([(10, 7), (10, 1), (1_000, 100), (0, 0)]));
        Assert.Equal(3, items.Count);
        var chance = 108.0 / 1_020;
        Assert.Equal(BinomialTest.Upper(7, 10, chance), items[0].P!.Value, 1e-15);
        Assert.True(items[0].PAdjusted < 0.05);
        Assert.All(items.Skip(1), item => Assert.True(item.PAdjusted > 0.05));
    }

    private static AuthorSample Authors((long Likes, long ByBots)[] authors)
    {
        var n = authors.Length;
        return new([.. authors.Select((_, i) => $"user{i}")], new bool[n], new long[n], [.. Enumerable.Repeat(1L, n)], new long[n], new double[n], new double[n], [.. authors.Select(author => author.Likes)], [.. authors.Select(author => author.ByBots)]);
    }
}
