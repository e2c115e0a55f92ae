using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Exchanges whole authors' outcomes (which of their photos became highly engaged) within groups of like authors, against the fixed
/// photos with their labels. An outcome goes to one author whole, stretched to the number of photos there: spread over two
/// authors' photos it would meet more labels than one author uses, and chance would look steadier than it is.
/// Groups without a highly engaged photo can't change a count and are skipped.
/// </summary>
internal sealed class TopPhotoShuffle
{
    private readonly List<Group> _groups = [];

    /// <summary>Prepares the groups; a draw touches <see cref="Touched"/> numbers.</summary>
    public TopPhotoShuffle(PhotoSample photos, IReadOnlyList<(int First, int End)[]> groups)
    {
        foreach (var group in groups)
        {
            var outcomes = group
                .Select(author => (Size: author.End - author.First, Tops: Enumerable.Range(0, author.End - author.First).Where(i => photos.IsTop[author.First + i]).ToArray()))
                .Where(author => author.Tops.Length > 0)
                .Select(author => Array.ConvertAll(author.Tops, top => (top + 0.5) / author.Size))
                .ToArray();
            if (outcomes.Length == 0)
                continue;
            _groups.Add(new(group, outcomes, [.. Enumerable.Range(0, group.Length)]));
            Touched += outcomes.Sum(places => 1 + places.Length);
        }
    }

    /// <summary>Authors with highly engaged photos and those photos, which one draw passes.</summary>
    public long Touched { get; }

    /// <summary>One draw: how many highly engaged photos each label would have had. Overwrites <paramref name="counts"/>.</summary>
    public void Draw(Xoshiro256 random, LabelSet labels, int[] counts)
    {
        Array.Clear(counts);
        foreach (var (authors, outcomes, order) in _groups)
        {
            FisherYates.Draw(random, order, outcomes.Length);
            for (var i = 0; i < outcomes.Length; i++)
            {
                foreach (var place in outcomes[i])
                {
                    var photo = PhotoAt(authors[order[i]], place);
                    for (var at = labels.Start[photo]; at < labels.Start[photo + 1]; at++)
                        counts[labels.LabelOf[at]]++;
                }
            }
        }
    }

    /// <summary>What each label's count is on average over all exchanges.</summary>
    public double[] Expected(LabelSet labels)
    {
        var expected = new double[labels.Names.Count];
        foreach (var (authors, outcomes, _) in _groups)
        {
            foreach (var place in outcomes.SelectMany(places => places))
            {
                foreach (var author in authors)
                {
                    var photo = PhotoAt(author, place);
                    for (var at = labels.Start[photo]; at < labels.Start[photo + 1]; at++)
                        expected[labels.LabelOf[at]] += 1.0 / authors.Length;
                }
            }
        }

        return expected;
    }

    private static int PhotoAt((int First, int End) author, double place) => author.First + (int)(place * (author.End - author.First));

    private sealed record Group((int First, int End)[] Authors, double[][] Outcomes, int[] Order);
}
