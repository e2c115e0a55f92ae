using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether those who engage with influencers give more than those who engage with others: the influencer label is exchanged between
/// authors with about as many photos, since pairs of one author hang together and grow with the number of photos.
/// </summary>
internal static class PairTest
{
    private const double RatioThatMatters = 1.1;
    private const int LeastAuthorsInStratum = 25;
    private const int MostStrata = 40;

    /// <summary>The estimate is the ratio of mean pair engagement, its effect size the log of it.</summary>
    public static TestResult Of(string id, AuthorSample authors)
    {
        var n = authors.Pairs.Sum();
        var (first, second) = (Group(authors, true), Group(authors, false));
        var name = "permutation of the influencer label within strata of authors by photos";
        if (!(first.Mean > 0) || !(second.Mean > 0))
            return Untested.For(name, n, "there are no pairs to compare on one side");
        if (first.Numerator.Length < 2 || second.Numerator.Length < 2)
            return Untested.TooLittle(name, n, "there are fewer than two authors on one side") with { Estimate = first.Mean / second.Mean };

        var random = Xoshiro256.For(id);
        var observed = Math.Log(first.Mean / second.Mean);
        var draws = Permute(authors, random);
        var center = (draws.Sum() + observed) / (draws.Length + 1);
        var spread = Math.Sqrt(draws.Sum(draw => Math.Pow(draw - center, 2)) / draws.Length);
        var far = Math.Abs(observed - center) - 1e-9; // the same sum in another order must still count as equal
        var interval = RatioBootstrap.Of(first, second, random);
        return new(
            $"{name}, {draws.Length:N0} draws",
            first.Mean / second.Mean,
            interval?.Low,
            interval?.High,
            n,
            observed,
            spread > 0 ? PermutationP.Of(draws.Count(draw => Math.Abs(draw - center) >= far), draws.Length) : 1,
            observed,
            spread > 0 ? Power.Normal(Math.Log(RatioThatMatters), spread) : 0,
            [],
            null);
    }

    private static double[] Permute(AuthorSample authors, Xoshiro256 random)
    {
        var strata = Strata(authors);
        var labelled = strata.Select(stratum => stratum.Count(author => authors.IsInfluencer[author])).ToArray();

        // Where all or none carry the label there is nothing to exchange.
        var (sumFixed, pairsFixed) = (0.0, 0.0);
        var open = new List<(int[] Authors, int Influencers)>();
        for (var i = 0; i < strata.Count; i++)
        {
            var (size, influencers) = (strata[i].Length, labelled[i]);
            if (influencers == size)
            {
                sumFixed += strata[i].Sum(author => authors.EngagementSum[author]);
                pairsFixed += strata[i].Sum(author => authors.Pairs[author]);
            }
            else if (influencers > 0)
            {
                open.Add((strata[i], influencers));
            }
        }

        var (sum, pairs) = (authors.EngagementSum.Sum(), (double)authors.Pairs.Sum());
        var draws = new double[DrawCount.For(open.Sum(stratum => stratum.Influencers))];
        for (var draw = 0; draw < draws.Length; draw++)
        {
            var (drawnSum, drawnPairs) = (sumFixed, pairsFixed);
            foreach (var (stratum, count) in open)
            {
                FisherYates.Draw(random, stratum, count);
                for (var i = 0; i < count; i++)
                {
                    drawnSum += authors.EngagementSum[stratum[i]];
                    drawnPairs += authors.Pairs[stratum[i]];
                }
            }

            var log = Math.Log(drawnSum / drawnPairs / ((sum - drawnSum) / (pairs - drawnPairs)));
            draws[draw] = double.IsFinite(log) ? log : 0;
        }

        return draws;
    }

    /// <summary>Authors by number of photos, those with equally many together, at least 25 in each.</summary>
    private static List<int[]> Strata(AuthorSample authors)
    {
        var least = Math.Max(LeastAuthorsInStratum, authors.Photos.Length / MostStrata);
        var strata = new List<List<int>>();
        foreach (var equal in Enumerable.Range(0, authors.Photos.Length).GroupBy(author => authors.Photos[author]).OrderBy(group => group.Key))
        {
            if (strata.Count == 0 || strata[^1].Count >= least)
                strata.Add([]);
            strata[^1].AddRange(equal);
        }

        if (strata.Count > 1 && strata[^1].Count < least)
        {
            strata[^2].AddRange(strata[^1]);
            strata.RemoveAt(strata.Count - 1);
        }

        return [.. strata.Select(stratum => stratum.ToArray())];
    }

    private static RatioGroup Group(AuthorSample authors, bool influencers)
    {
        var members = Enumerable.Range(0, authors.Photos.Length).Where(author => authors.IsInfluencer[author] == influencers).ToArray();
        return new([.. members.Select(author => authors.EngagementSum[author])], [.. members.Select(author => (double)authors.Pairs[author])]);
    }
}
