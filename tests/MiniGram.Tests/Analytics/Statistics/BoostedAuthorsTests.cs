using CsCheck;
using MathNet.Numerics.Distributions;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

public sealed class BoostedAuthorsTests
{
    private const int Authors = 1_000;
    private const double Bots = 3;

    [Fact]
    public void Unpopular_authors_are_not_named_for_likes_that_bots_give_everyone()
    {
        var (byShare, both) = (0, 0);
        for (var world = 0; world < 20; world++)
        {
            var random = Xoshiro256.For($"unpopular {world}");
            var judged = BoostedAuthors.Judge(Sample(random, _ => Bots, customers: 0));
            byShare += judged.Count(author => author.Share is { Estimate: >= 0.5, PAdjusted: < 0.05 });
            both += judged.Any(author => author is { Share.Estimate: >= 0.5, PAdjusted: < 0.05 }) ? 1 : 0;
        }

        Assert.True(byShare > 1_000, $"the share alone names {byShare} authors");
        Assert.True(both <= 2, $"authors are named in {both} of 20 worlds");
    }

    [Fact]
    public void Authors_whom_bots_see_more_or_less_by_chance_are_not_named()
    {
        // Each author is seen by bots half to twice as much as another.
        var named = 0;
        for (var world = 0; world < 20; world++)
        {
            var random = Xoshiro256.For($"clustered {world}");
            var judged = BoostedAuthors.Judge(Sample(random, _ => Bots * Draw(random, u => Gamma.InvCDF(4, 4, u)), customers: 0));
            named += judged.Any(author => author is { Share.Estimate: >= 0.5, PAdjusted: < 0.05 }) ? 1 : 0;
        }

        Assert.True(named <= 3, $"authors are named in {named} of 20 worlds");
    }

    [Fact]
    public void Customers_of_a_like_farm_are_named_and_nobody_else()
    {
        var judged = BoostedAuthors.Judge(Sample(Xoshiro256.For("farm"), _ => Bots, customers: 50));
        var named = judged.Where(author => author is { Share.Estimate: >= 0.5, PAdjusted: < 0.05 }).Select(author => int.Parse(author.Share.Key, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(named.Count(author => author < 50) >= 45, $"{named.Count(author => author < 50)} of 50 customers are named");
        Assert.True(named.Count(author => author >= 50) <= 3, $"{named.Count(author => author >= 50)} others are named");
    }

    [Fact]
    public void Named_are_only_those_whose_share_is_significant_too()
    {
        var authors = Sample(Xoshiro256.For("farm"), _ => Bots, customers: 50);
        var byShare = BoostedTest.Run(authors);
        Assert.Equal(byShare, BoostedAuthors.Judge(authors).Select(author => author.Share));
        Assert.All(BoostedAuthors.Judge(authors), author => Assert.True(author.P >= author.Share.P && author.PAdjusted >= author.Share.PAdjusted));
    }

    [Fact]
    public void Rate_and_clustering_are_those_of_the_many_whatever_some_bought()
    {
        foreach (var (customers, clustering) in new[] { (0, 0.0), (50, 0.0), (0, 0.25), (50, 0.25) })
        {
            var random = Xoshiro256.For($"rate {customers} {clustering}");
            var rate = BotLikeRate.Of(Sample(random, _ => Bots * (clustering > 0 ? Draw(random, u => Gamma.InvCDF(1 / clustering, 1 / clustering, u)) : 1), customers))!;
            Assert.InRange(rate.PerPhoto, 0.94 * Bots, 1.12 * Bots);
            Assert.InRange(rate.Clustering, 0.8 * clustering, (1.5 * clustering) + 0.03);
        }
    }

    [Fact]
    public void Tail_is_that_of_the_negative_binomial()
    {
        var rate = new BotLikeRate(2.5, 0.4);
        var expected = 1 - Enumerable.Range(0, 12).Sum(k => NegativeBinomial.PMF(2.5, 1 / (1 + (0.4 * 10)), k));
        Assert.Equal(expected, rate.AtLeast(12, 4), 1e-12);
        Assert.Equal(1 - Poisson.CDF(10, 11), new BotLikeRate(2.5, 0).AtLeast(12, 4), 1e-12);
    }

    [Fact]
    public void Nothing_is_said_where_bots_like_nobody_or_there_is_nobody()
    {
        Assert.All(BoostedAuthors.Judge(Of([(3, 10, 0), (1, 4, 0)])), author => Assert.Equal((null, null, null), (author.Expected, author.P, author.PAdjusted)));
        Assert.Empty(BoostedAuthors.Judge(Of([])));
    }

    [Fact]
    public void Any_counts_give_chances() => Gen.Select(Gen.Long[1, 500], Gen.Long[0, 3_000], Gen.Long[0, 3_000]).Array[1, 30].Sample(counts =>
        Assert.All(BoostedAuthors.Judge(Of([.. counts.Select(author => (author.Item1, author.Item2 + author.Item3, author.Item3))])), author =>
        {
            Assert.True(author.P is null or (>= 0 and <= 1));
            Assert.True(author.Expected is null or > 0);
        }), iter: 200);

    // Photos and popularity of very different size; bots by the author's rate; the first ones, liked little by people, buy ten for each photo.
    private static AuthorSample Sample(Xoshiro256 random, Func<int, double> bots, int customers) => Of([.. Enumerable.Range(0, Authors).Select(author =>
    {
        var photos = 1 + (int)Draw(random, u => Gamma.InvCDF(0.7, 0.15, u));
        var people = photos * (author < customers ? 3 : Draw(random, u => LogNormal.InvCDF(1, 1.5, u)));
        var (byBots, byPeople) = (Count(random, photos * bots(author)) + (author < customers ? 10L * photos : 0), Count(random, people));
        return ((long)photos, byBots + byPeople, byBots);
    })]);

    private static double Draw(Xoshiro256 random, Func<double, double> inverse) => inverse(Math.Clamp(random.NextDouble(), 1e-9, 1 - 1e-9));

    private static long Count(Xoshiro256 random, double mean)
    {
        var count = -1L;
        for (var time = 0.0; time <= mean; time -= Math.Log(1 - random.NextDouble()))
            count++;
        return count;
    }

    private static AuthorSample Of((long Photos, long Likes, long ByBots)[] authors)
    {
        var n = authors.Length;
        return new(
            [.. authors.Select((_, i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture))], new bool[n], new long[n], [.. authors.Select(author => author.Photos)],
            new long[n], new double[n], new double[n], [.. authors.Select(author => author.Likes)], [.. authors.Select(author => author.ByBots)]);
    }
}
