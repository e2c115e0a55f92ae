using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class Xoshiro256Tests
{
    [Fact]
    public void Stream_of_seed_zero_is_the_reference_one()
    {
        // xoshiro256** with its state filled by SplitMix64 from 0, as in the reference code and in rand_xoshiro's seed_from_u64(0).
        var random = new Xoshiro256(0);
        Assert.Equal(11091344671253066420UL, random.Next());
        Assert.Equal(13793997310169335082UL, random.Next());
        Assert.Equal(1900383378846508768UL, random.Next());
    }

    [Fact]
    public void Streams_of_two_ids_differ_and_of_one_id_agree()
    {
        Assert.Equal(Xoshiro256.For("growth.likes").Next(), Xoshiro256.For("growth.likes").Next());
        Assert.NotEqual(Xoshiro256.For("growth.likes").Next(), Xoshiro256.For("growth.like").Next());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(24)]
    public void Bounded_numbers_are_even(int bound)
    {
        var random = Xoshiro256.For("bounded");
        var counts = new double[bound];
        for (var i = 0; i < 100_000; i++)
            counts[random.Next(bound)]++;
        Assert.True(ChiSquareTest.Of(counts, [.. counts.Select(_ => 1.0)])!.P > 0.001);
    }

    [Fact]
    public void Shuffles_give_each_order_of_four_equally_often_and_lose_nothing()
    {
        var random = Xoshiro256.For("orders");
        var counts = new Dictionary<string, double>();
        for (var i = 0; i < 48_000; i++)
        {
            int[] values = [0, 1, 2, 3];
            FisherYates.Shuffle(random, values);
            Assert.Equal([0, 1, 2, 3], values.Order());
            var order = string.Concat(values);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(24, counts.Count);
        Assert.True(ChiSquareTest.Of([.. counts.Values], [.. counts.Values.Select(_ => 1.0)])!.P > 0.001);
    }

    [Fact]
    public void Fractions_lie_from_zero_to_below_one() =>
        Gen.ULong.Sample(seed => Assert.InRange(new Xoshiro256(seed).NextDouble(), 0, Math.BitDecrement(1)));
}
