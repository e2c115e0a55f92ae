using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Exchanges whole authors' outcomes (which of their photos became highly engaged) within groups of like authors, against the
/// fixed sequence of the group's photos with their labels. Groups without a highly engaged photo can't change a count and are skipped.
/// </summary>
internal sealed class TopPhotoShuffle
{
    private readonly List<Group> _groups = [];

    /// <summary>Prepares the groups; a draw touches <see cref="Touched"/> numbers.</summary>
    public TopPhotoShuffle(PhotoSample photos, IReadOnlyList<(int First, int End)[]> groups)
    {
        foreach (var group in groups)
        {
            var sequence = group.SelectMany(author => Enumerable.Range(author.First, author.End - author.First)).ToArray();
            var tops = Array.ConvertAll(group, author => Enumerable.Range(0, author.End - author.First).Where(i => photos.IsTop[author.First + i]).ToArray());
            if (tops.All(author => author.Length == 0))
                continue;
            _groups.Add(new(sequence, Array.ConvertAll(group, author => author.End - author.First), tops, [.. Enumerable.Range(0, group.Length)]));
            Touched += group.Length + tops.Sum(author => author.Length);
        }
    }

    /// <summary>Authors and highly engaged photos that one draw passes.</summary>
    public long Touched { get; }

    /// <summary>One draw: how many highly engaged photos each label would have had. Overwrites <paramref name="counts"/>.</summary>
    public void Draw(Xoshiro256 random, LabelSet labels, int[] counts)
    {
        Array.Clear(counts);
        foreach (var (sequence, sizes, tops, order) in _groups)
        {
            FisherYates.Shuffle(random, order);
            var start = 0;
            foreach (var author in order)
            {
                foreach (var top in tops[author])
                {
                    var photo = sequence[start + top];
                    for (var i = labels.Start[photo]; i < labels.Start[photo + 1]; i++)
                        counts[labels.LabelOf[i]]++;
                }

                start += sizes[author];
            }
        }
    }

    /// <summary>What each label's count would be on average: in each group, its share of the photos times the highly engaged ones.</summary>
    public double[] Expected(LabelSet labels)
    {
        var expected = new double[labels.Names.Count];
        foreach (var (sequence, _, tops, _) in _groups)
        {
            var each = tops.Sum(author => author.Length) / (double)sequence.Length;
            foreach (var photo in sequence)
            {
                for (var i = labels.Start[photo]; i < labels.Start[photo + 1]; i++)
                    expected[labels.LabelOf[i]] += each;
            }
        }

        return expected;
    }

    private sealed record Group(int[] Sequence, int[] Sizes, int[][] Tops, int[] Order);
}
