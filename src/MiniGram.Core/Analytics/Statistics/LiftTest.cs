using MathNet.Numerics.Distributions;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether photos with some labels (tags, themes, hours) are highly engaged more often than others. Two looks at the same question, and the smaller p counts twice:
/// the counts among highly engaged photos, by exchanging whole authors' outcomes within groups of like authors, the largest
/// deviation over all labels deciding; and the ranks of all photos (<see cref="RankScore"/>), which find effects that 1 % of the photos can't show.
/// </summary>
internal static class LiftTest
{
    private const double LiftThatMatters = 1.5;

    /// <summary>Labels of which fewer highly engaged photos are expected can't be told from chance and are not tested.</summary>
    private const double LeastExpected = 0.5;

    private const int PilotDraws = 200;
    private const string Name = "permutation of authors within strata of followers and photos";

    /// <summary>
    /// Items carry the lift with its interval, or, if <paramref name="asRates"/>, the share of the label's photos that are highly engaged.
    /// Labels without a photo have no estimate. The headline's estimate is the largest of those that can be told from chance. Not applied where
    /// every photo carries the same; too little where fewer than two labels are on photos enough.
    /// </summary>
    public static TestResult Run(string id, PhotoSample photos, AuthorSample authors, LabelSet labels, bool asRates)
    {
        var n = photos.IsTop.Length;
        var tops = photos.IsTop.Count(top => top);
        if (tops == 0 || labels.LabelOf.Length == 0)
            return Untested.For(Name, n, tops == 0 ? "no photo is highly engaged" : "no photo carries one");

        var rate = tops / (double)n;
        var groups = AuthorGroups.Of(photos, authors);
        var shuffle = new TopPhotoShuffle(photos, groups, labels);
        var expected = shuffle.Expected();
        var counts = LabelCounts.Of(photos, labels);
        if (counts.All(label => label.Photos == 0 || label.Photos == n))
            return Untested.For(Name, n, "all photos carry the same, so there is nothing to compare") with { Items = Items(labels, counts, rate, asRates, _ => null) };
        var tested = Enumerable.Range(0, labels.Names.Count).Where(label => expected[label] >= LeastExpected && counts[label].Photos < n).ToArray();
        if (tested.Length < 2)
        {
            var reason = tested.Length == 0 ? "too few photos are highly engaged" : "only one is on enough photos to be told from chance, so there is nothing to compare it with";
            return Untested.TooLittle(Name, n, reason) with { Items = Items(labels, counts, rate, asRates, _ => null) };
        }

        var (spread, largest, atLeast, draws) = Permute(id, shuffle, labels, counts, expected, tested);
        var ranks = RankScore.Of(photos, groups, labels);
        var ranked = tested.Where(label => ranks[label] is not null).ToArray();
        var byRank = ranked.Length == 0 ? 1 : -Math.Exp(ranked.Length * Math.Log(1 - Math.Min(1 - 1e-16, ranked.Min(label => ranks[label]!.Value.P)))) + 1;
        var byCount = PermutationP.Of(atLeast, draws);
        var p = new double?[labels.Names.Count];
        foreach (var label in tested)
            p[label] = ItemP(counts[label], rate, expected[label], spread[label], ranks[label]);
        var items = Items(labels, counts, rate, asRates, label => p[label]);
        var peak = items[tested.OrderByDescending(label => items[label].Estimate).ThenBy(label => p[label]).First()];
        return new(
            $"{Name}, {draws:N0} draws, and Savage scores of all photos",
            peak.Estimate,
            peak.Low,
            peak.High,
            n,
            largest,
            Math.Min(1, 2 * Math.Min(byCount, byRank)),
            peak.Estimate is > 0 ? Math.Log(peak.Estimate.Value / (asRates ? rate : 1)) : null,
            tested.Max(label => Power.Normal(Deviation(LiftThatMatters * expected[label], expected[label]), Math.Sqrt(spread[label] / expected[label]))),
            items,
            null);
    }

    private static (double[] Variance, double Largest, int AtLeast, int Draws) Permute(string id, TopPhotoShuffle shuffle, LabelSet labels, (long Photos, long Tops, double Effective)[] counts, double[] expected, int[] tested)
    {
        var variance = new double[labels.Names.Count];
        shuffle.Draw(Xoshiro256.For(id + ":pilot"), PilotDraws, drawn =>
        {
            foreach (var label in tested)
                variance[label] += Math.Pow(drawn[label] - expected[label], 2) / PilotDraws;
        });

        // Labels whose photos hang together by author vary more: each deviation is measured in its own spread.
        var scale = new double[labels.Names.Count];
        foreach (var label in tested)
            scale[label] = 1 / Math.Sqrt(((4 * variance[label] / expected[label]) + 1) / 5);
        double Distance(int label, long count) => Math.Abs(Deviation(count, expected[label])) * scale[label];

        var observed = tested.Max(label => Distance(label, counts[label].Tops));
        var draws = DrawCount.For(shuffle.Touched);
        var atLeast = 0;
        shuffle.Draw(Xoshiro256.For(id), draws, drawn =>
        {
            var largest = 0.0;
            foreach (var label in tested)
                largest = Math.Max(largest, Distance(label, drawn[label]));
            if (largest >= observed)
                atLeast++;
        });

        return (variance, observed, atLeast, draws);
    }

    /// <summary>Freeman and Tukey's deviate, about standard normal for a Poisson count (Ann. Math. Statist. 21, 1950, 607–611).</summary>
    private static double Deviation(double count, double expected) => Math.Sqrt(count) + Math.Sqrt(count + 1) - Math.Sqrt((4 * expected) + 1);

    /// <summary>
    /// A lift is only ever claimed where the label's own count departs from chance at 0.05, and its interval leaves out the average photo; the ranks may then say how surely.
    /// </summary>
    private static double ItemP((long Photos, long Tops, double Effective) count, double rate, double expected, double variance, (double T, double P)? rank)
    {
        var share = (double)count.Tops / count.Photos;
        if (share > rate != count.Tops > expected)
            return 1; // More than the average photo, but fewer than its authors' others, or the other way round.
        var byCount = Math.Max(CountTail.TwoSided(count.Tops, expected, variance), ShareP(share, rate, count.Effective));
        return byCount > 0.05 || rank is null || (rank.Value.T > 0) != (count.Tops > expected) ? byCount : Math.Min(byCount, 2 * Math.Min(byCount, rank.Value.P));
    }

    /// <summary>The score test of which Wilson's interval is the inverse: below 0.05 where the 95 % interval leaves out <paramref name="rate"/>.</summary>
    private static double ShareP(double share, double rate, double effective) =>
        effective > 0 ? 2 * Normal.CDF(0, 1, -Math.Abs(share - rate) / Math.Sqrt(rate * (1 - rate) / effective)) : 1;

    private static IReadOnlyList<ItemResult> Items(LabelSet labels, (long Photos, long Tops, double Effective)[] counts, double rate, bool asRates, Func<int, double?> p) =>
        BenjaminiHochberg.Adjust([.. labels.Names.Select((name, label) =>
        {
            var (carrying, top, effective) = counts[label];
            if (carrying == 0)
                return new ItemResult(name, 0, null, null, null, null, null);
            var unit = asRates ? 1 : rate;
            var interval = WilsonInterval.Of((double)top / carrying, effective).Times(1 / unit);
            return new ItemResult(name, carrying, (double)top / carrying / unit, interval.Low, interval.High, p(label), null);
        })]);
}
