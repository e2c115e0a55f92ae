namespace MiniGram.Synthesis.Bots;

/// <summary>Likes or comments that come on top of those that photos get of themselves, found by photo. A user has one like a photo: the earliest.</summary>
internal sealed class PlannedReactions
{
    private readonly (int Photo, int User, long Moment)[] _acts;
    private readonly int[] _starts;

    /// <param name="acts">In any order.</param>
    /// <param name="photos">How many photos there are.</param>
    /// <param name="isDistinct">Whether a user has one a photo.</param>
    public PlannedReactions(List<(int Photo, int User, long Moment)> acts, int photos, bool isDistinct)
    {
        // Put to their photos by counting, so that only the few of one photo are to be sorted.
        (_acts, _starts) = (new (int, int, long)[acts.Count], new int[photos + 1]);
        foreach (var (photo, _, _) in acts)
            _starts[photo + 1]++;
        for (var photo = 0; photo < photos; photo++)
            _starts[photo + 1] += _starts[photo];
        var next = _starts.AsSpan(0, photos).ToArray();
        foreach (var act in acts)
            _acts[next[act.Photo]++] = act;
        for (var photo = 0; photo < photos; photo++)
            _acts.AsSpan(_starts[photo].._starts[photo + 1]).Sort();
        if (isDistinct)
            Count = KeepEarliest(photos);
        else
            Count = _acts.Length;
    }

    /// <summary>How many in all.</summary>
    public int Count { get; }

    /// <summary>Of one photo, by user.</summary>
    public ReadOnlySpan<(int Photo, int User, long Moment)> Of(int photo) => _acts.AsSpan(_starts[photo].._starts[photo + 1]);

    private int KeepEarliest(int photos)
    {
        var kept = 0;
        for (var photo = 0; photo < photos; photo++)
        {
            var (start, first) = (_starts[photo], kept);
            _starts[photo] = first;
            for (var i = start; i < _starts[photo + 1]; i++)
            {
                if (kept == first || _acts[kept - 1].User != _acts[i].User)
                    _acts[kept++] = _acts[i];
            }
        }

        _starts[photos] = kept;
        return kept;
    }
}
