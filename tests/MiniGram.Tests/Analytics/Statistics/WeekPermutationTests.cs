namespace MiniGram.Analytics.Statistics;

public sealed class WeekPermutationTests
{
    private const int Whole = 1 << 30;

    [Fact]
    public void Two_weeks_of_one_day_each_agree_by_chance_one_time_in_seven()
    {
        int[] shares = [Whole / 2, 0, 0, 0, 0, 0, 0, Whole / 2, 0, 0, 0, 0, 0, 0];
        Assert.Equal(1 / 7.0, WeekPermutation.Run(7, shares, Xoshiro256.For("two weeks")).P, 0.012);
    }

    [Fact]
    public void Two_profiles_of_one_hour_each_agree_by_chance_one_time_in_twenty_four()
    {
        var shares = new int[48];
        (shares[5], shares[24 + 5]) = (Whole / 2, Whole / 2);
        Assert.Equal(1 / 24.0, WeekPermutation.Run(24, shares, Xoshiro256.For("two profiles")).P, 0.007);
    }

    [Fact]
    public void Exchanging_days_gives_what_plain_shuffling_gives()
    {
        // Five weeks of uneven days; the oracle shuffles arrays one by one and counts Σ share² and the furthest key by definition.
        var random = Xoshiro256.For("uneven");
        var shares = new int[35];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = Whole / 35 + random.Next(Whole / 70) - (Whole / 140) + (i % 7 == 2 ? Whole / 200 : 0);
        var observed = WeekPermutation.Run(7, shares, Xoshiro256.For("tested"));

        var (draws, plain) = (20_000, Xoshiro256.For("plain"));
        var at = new double[7];
        var mean = Sums(shares).Average();
        for (var draw = 0; draw < draws; draw++)
        {
            var shuffled = (int[])shares.Clone();
            for (var week = 0; week < 5; week++)
                FisherYates.Shuffle(plain, shuffled.AsSpan(7 * week, 7));
            var (drawn, seen) = (Sums(shuffled), Sums(shares));
            for (var key = 0; key < 7; key++)
                at[key] += Math.Abs(drawn[key] - mean) >= Math.Abs(seen[key] - mean) - 1e-6 ? 1.0 / draws : 0;
        }

        for (var key = 0; key < 7; key++)
            Assert.Equal(at[key], observed.AtLeastByKey[key] / (double)WeekPermutation.Draws, 0.025);

        static double[] Sums(int[] shares) => [.. Enumerable.Range(0, 7).Select(key => Enumerable.Range(0, 5).Sum(week => (double)shares[(7 * week) + key]))];
    }
}
