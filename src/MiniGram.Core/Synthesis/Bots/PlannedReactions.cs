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
        acts.Sort();
        _acts = [.. isDistinct ? acts.Where((act, i) => i == 0 || acts[i - 1].Photo != act.Photo || acts[i - 1].User != act.User) : acts];
        _starts = new int[photos + 1];
        foreach (var (photo, _, _) in _acts)
            _starts[photo + 1]++;
        for (var photo = 0; photo < photos; photo++)
            _starts[photo + 1] += _starts[photo];
    }

    /// <summary>How many in all.</summary>
    public int Count => _acts.Length;

    /// <summary>Of one photo, by user.</summary>
    public ReadOnlySpan<(int Photo, int User, long Moment)> Of(int photo) => _acts.AsSpan(_starts[photo].._starts[photo + 1]);
}
