using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>How many photos carry each label and how many of them are highly engaged.</summary>
internal static class LabelCounts
{
    /// <summary>
    /// For each label its photos, the highly engaged ones, and how many independent photos they are worth: photos ÷ design effect of
    /// authors as clusters (at least 1), by Cochran's ratio estimator.
    /// </summary>
    public static (long Photos, long Tops, double Effective)[] Of(PhotoSample photos, LabelSet labels)
    {
        var n = labels.Names.Count;
        var (carrying, tops) = (new long[n], new long[n]);
        for (var photo = 0; photo < photos.IsTop.Length; photo++)
        {
            for (var i = labels.Start[photo]; i < labels.Start[photo + 1]; i++)
            {
                carrying[labels.LabelOf[i]]++;
                if (photos.IsTop[photo])
                    tops[labels.LabelOf[i]]++;
            }
        }

        var variance = Clustered(photos, labels, carrying, tops);
        var counts = new (long, long, double)[n];
        for (var label = 0; label < n; label++)
        {
            var share = tops[label] / (double)Math.Max(1, carrying[label]);
            var effect = share is > 0 and < 1 ? variance[label] / (carrying[label] * share * (1 - share)) : 1;
            counts[label] = (carrying[label], tops[label], carrying[label] / Math.Max(1, effect));
        }

        return counts;
    }

    /// <summary>Σ over authors of (highly engaged − rate · photos)², by label.</summary>
    private static double[] Clustered(PhotoSample photos, LabelSet labels, long[] carrying, long[] tops)
    {
        var n = labels.Names.Count;
        var (variance, own, touched) = (new double[n], new double[n], new LabelMarks(n));
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            for (var i = labels.Start[photo]; i < labels.Start[photo + 1]; i++)
            {
                var label = labels.LabelOf[i];
                touched.Mark(label);
                own[label] += (photos.IsTop[photo] ? 1 : 0) - (tops[label] / (double)carrying[label]);
            }

            if (photo + 1 < photos.Author.Length && photos.Author[photo + 1] == photos.Author[photo])
                continue;
            foreach (var label in touched.Marked)
            {
                variance[label] += own[label] * own[label];
                own[label] = 0;
            }

            touched.Clear();
        }

        return variance;
    }
}
