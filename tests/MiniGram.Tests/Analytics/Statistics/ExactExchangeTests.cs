using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Groups so small that every exchange of the label can be counted: a random draw of them must give about the same p.</summary>
public sealed class ExactExchangeTests
{
    [Fact]
    public void Mean_test_gives_the_share_of_all_28_exchanges()
    {
        double[] values = [9, 7, 1, 8, 2, 4, 3, 5.5];
        double Statistic(int a, int b)
        {
            var (two, six) = (Moments.Of([values[a], values[b]]), Moments.Of([.. values.Where((_, i) => i != a && i != b)]));
            return (two.Mean - six.Mean) / Math.Sqrt((two.Variance / 2) + (six.Variance / 6));
        }

        var all = Pairs(values.Length).Select(pair => Statistic(pair.First, pair.Second)).ToList();
        Assert.Equal(28, all.Count);
        var (above, below) = (all.Count(t => t >= Statistic(0, 1) - 1e-9), all.Count(t => t <= Statistic(0, 1) + 1e-9));
        Assert.Equal(Math.Min(1, 2 * Math.Min(above, below) / 28.0), MeanTest.Of("exact", values[..2], values[2..]).P!.Value, 0.025);
    }

    [Fact]
    public void Pair_test_gives_the_share_of_all_325_exchanges()
    {
        const int n = 26;
        double[] engagement = [.. Enumerable.Range(0, n).Select(i => 10.0 + (i * i % 23))];
        long[] pairs = [.. Enumerable.Range(0, n).Select(i => 5L + (i % 4))];
        bool[] influencer = [.. Enumerable.Range(0, n).Select(i => i is 9 or 17)];
        double Log(int a, int b)
        {
            var (sum, count) = (engagement[a] + engagement[b], (double)(pairs[a] + pairs[b]));
            return Math.Log(sum / count / ((engagement.Sum() - sum) / (pairs.Sum() - count)));
        }

        var all = Pairs(n).Select(pair => Log(pair.First, pair.Second)).ToList();
        var far = Math.Abs(Log(9, 17) - all.Average());
        var authors = new AuthorSample([.. influencer.Select((_, i) => $"user{i}")], influencer, new long[n], [.. Enumerable.Repeat(3L, n)], pairs, engagement, new double[n], new long[n], new long[n]);
        Assert.Equal(all.Count(log => Math.Abs(log - all.Average()) >= far - 1e-9) / 325.0, PairTest.Of("exact", authors).P!.Value, 0.02);
    }

    private static IEnumerable<(int First, int Second)> Pairs(int n) =>
        from first in Enumerable.Range(0, n)
        from second in Enumerable.Range(first + 1, n - first - 1)
        select (first, second);
}
