using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Exchanges whole authors' outcomes (which of their photos became highly engaged) within groups of like authors, against the fixed
/// photos with their labels. An outcome goes to one author whole, stretched to the number of photos there: spread over two
/// authors' photos it would meet more labels than one author uses, and chance would look steadier than it is.
/// Groups without a highly engaged photo can't change a count and are skipped.
/// </summary>
/// <remarks>
/// Millions of exchanges take their time from memory, so what a group's exchanges can meet lies together, and several draws' numbers are drawn
/// first, in the order of the draws, and then put to use group by group.
/// </remarks>
internal sealed class TopPhotoShuffle
{
    private const int MostDrawsAtOnce = 256;
    private const int NumbersAtOnce = 4_000_000;

    private readonly int _labels;
    private readonly List<Group> _groups = [];
    private readonly int _outcomes;

    // The labels that place p of an outcome meets at the author that stands a-th in the group: _labelOf[_start[p.FirstEntry + a].._start[p.FirstEntry + a + 1]].
    private readonly int[] _firstPlace;
    private readonly int[] _firstEntry;
    private readonly int[] _start;
    private readonly int[] _labelOf;

    /// <summary>Prepares the groups; a draw touches <see cref="Touched"/> numbers.</summary>
    public TopPhotoShuffle(PhotoSample photos, IReadOnlyList<(int First, int End)[]> groups, LabelSet labels)
    {
        _labels = labels.Names.Count;
        var (firstPlace, firstEntry, start, labelOf) = (new List<int> { 0 }, new List<int>(), new List<int> { 0 }, new List<int>());
        foreach (var group in groups)
        {
            var before = _outcomes;
            foreach (var (first, end) in group)
            {
                var places = Enumerable.Range(first, end - first).Where(photo => photos.IsTop[photo]).Select(photo => (photo - first + 0.5) / (end - first)).ToArray();
                if (places.Length == 0)
                    continue;
                foreach (var place in places)
                {
                    firstEntry.Add(start.Count - 1);
                    foreach (var author in group)
                    {
                        var photo = PhotoAt(author, place);
                        labelOf.AddRange(labels.LabelOf.AsSpan(labels.Start[photo], labels.Start[photo + 1] - labels.Start[photo]));
                        start.Add(labelOf.Count);
                    }
                }

                _outcomes++;
                firstPlace.Add(firstEntry.Count);
                Touched += 1 + places.Length;
            }

            if (_outcomes > before)
                _groups.Add(new(before, _outcomes - before, [.. Enumerable.Range(0, group.Length)]));
        }

        (_firstPlace, _firstEntry, _start, _labelOf) = ([.. firstPlace], [.. firstEntry], [.. start], [.. labelOf]);
    }

    /// <summary>Told one draw's count of each label: how many highly engaged photos it would have had.</summary>
    public delegate void DrawnCounts(ReadOnlySpan<int> counts);

    /// <summary>Authors with highly engaged photos and those photos, which one draw passes.</summary>
    public long Touched { get; }

    /// <summary>Draws, and passes on the counts of each draw in turn.</summary>
    public void Draw(Xoshiro256 random, int draws, DrawnCounts drawn)
    {
        var atOnce = Math.Clamp(NumbersAtOnce / Math.Max(1, _outcomes), 1, Math.Min(MostDrawsAtOnce, draws));
        var (picks, counts) = (new int[atOnce * _outcomes], new int[atOnce * _labels]);
        for (var done = 0; done < draws; done += atOnce)
        {
            var block = Math.Min(atOnce, draws - done);
            Pick(random, picks.AsSpan(0, block * _outcomes));
            Array.Clear(counts);
            foreach (var group in _groups)
            {
                for (var draw = 0; draw < block; draw++)
                    Exchange(group, picks.AsSpan((draw * _outcomes) + group.FirstOutcome, group.Outcomes), counts.AsSpan(draw * _labels, _labels));
            }

            for (var draw = 0; draw < block; draw++)
                drawn(counts.AsSpan(draw * _labels, _labels));
        }
    }

    /// <summary>What each label's count is on average over all exchanges.</summary>
    public double[] Expected()
    {
        var expected = new double[_labels];
        foreach (var group in _groups)
        {
            for (var place = _firstPlace[group.FirstOutcome]; place < _firstPlace[group.FirstOutcome + group.Outcomes]; place++)
            {
                var first = _firstEntry[place];
                foreach (var label in _labelOf.AsSpan(_start[first].._start[first + group.Order.Length]))
                    expected[label] += 1.0 / group.Order.Length;
            }
        }

        return expected;
    }

    /// <summary>The numbers of Fisher and Yates' exchanges, for whole draws.</summary>
    private void Pick(Xoshiro256 random, Span<int> picks)
    {
        for (var at = 0; at < picks.Length;)
        {
            foreach (var group in _groups)
            {
                for (var i = 0; i < group.Outcomes; i++)
                    picks[at++] = i + random.Next(group.Order.Length - i);
            }
        }
    }

    /// <summary>One draw of one group: who gets each outcome, and which labels it meets there.</summary>
    private void Exchange(Group group, ReadOnlySpan<int> picks, Span<int> counts)
    {
        var order = group.Order;
        for (var i = 0; i < picks.Length; i++)
        {
            (order[i], order[picks[i]]) = (order[picks[i]], order[i]);
            var outcome = group.FirstOutcome + i;
            for (var place = _firstPlace[outcome]; place < _firstPlace[outcome + 1]; place++)
            {
                var entry = _firstEntry[place] + order[i];
                for (var at = _start[entry]; at < _start[entry + 1]; at++)
                    counts[_labelOf[at]]++;
            }
        }
    }

    private static int PhotoAt((int First, int End) author, double place) => author.First + (int)(place * (author.End - author.First));

    /// <param name="FirstOutcome">Of the group's own, which follow each other.</param>
    /// <param name="Outcomes">How many, one or more.</param>
    /// <param name="Order">The group's authors by their place in it, as the draws so far left them.</param>
    private sealed record Group(int FirstOutcome, int Outcomes, int[] Order);
}
