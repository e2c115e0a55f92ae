using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a label goes with more or less engagement, all photos told by Savage's scores, which weigh the top of the ranking most
/// (I. R. Savage, Ann. Math. Statist. 27, 1956, 590–615), against the mean of like authors' photos, with authors as clusters.
/// </summary>
internal static class RankScore
{
    private const int LeastAuthors = 10;

    /// <summary>For each label Student's t and its two-sided p; null with fewer than ten authors.</summary>
    public static (double T, double P)?[] Of(PhotoSample photos, IReadOnlyList<(int First, int End)[]> groups, LabelSet labels)
    {
        var score = Scores(photos.Engagement);
        var n = labels.Names.Count;
        var (sum, squares, fourths) = (new double[n], new double[n], new double[n]);
        var (own, authors, touched) = (new double[n], new int[n], new LabelMarks(n));
        foreach (var group in groups)
        {
            var (total, count) = (0.0, 0);
            foreach (var (first, end) in group)
            {
                for (var photo = first; photo < end; photo++)
                    total += score[photo];
                count += end - first;
            }

            var mean = total / count;
            foreach (var (first, end) in group)
            {
                touched.Clear();
                for (var photo = first; photo < end; photo++)
                {
                    for (var i = labels.Start[photo]; i < labels.Start[photo + 1]; i++)
                    {
                        var label = labels.LabelOf[i];
                        touched.Mark(label);
                        own[label] += score[photo] - mean;
                    }
                }

                foreach (var label in touched.Marked)
                {
                    var square = own[label] * own[label];
                    sum[label] += own[label];
                    squares[label] += square;
                    fourths[label] += square * square;
                    authors[label]++;
                    own[label] = 0;
                }
            }
        }

        var results = new (double, double)?[n];
        for (var label = 0; label < n; label++)
        {
            if (authors[label] < LeastAuthors || !(squares[label] > 0))
                continue;

            // A few authors with many photos carry most of the variance: as many degrees of freedom as they are worth.
            var t = sum[label] / Math.Sqrt(squares[label]);
            results[label] = (t, StudentT.TwoSided(t, Math.Max(1, squares[label] * squares[label] / fourths[label])));
        }

        return results;
    }

    private static double[] Scores(double[] engagement)
    {
        var n = engagement.Length;
        var order = Enumerable.Range(0, n).ToArray();
        Array.Sort((double[])engagement.Clone(), order);
        var scores = new double[n];
        for (var first = 0; first < n;)
        {
            var end = first + 1;
            while (end < n && engagement[order[end]] == engagement[order[first]])
                end++;
            for (var i = first; i < end; i++)
                scores[order[i]] = -Math.Log(1 - ((first + end) / 2.0 / n));
            first = end;
        }

        return scores;
    }
}
