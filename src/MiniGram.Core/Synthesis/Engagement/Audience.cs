using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Engagement;

/// <summary>
/// Whom a photo reaches among its author's followers. They stand in the order of registration, so those who are there by a moment are the first ones, and
/// one of them is found by the sums of their weights.
/// </summary>
internal readonly ref struct Audience
{
    private readonly ReadOnlySpan<int> _followers;
    private readonly ReadOnlySpan<float> _sums; // Of the weights up to and with each follower.
    private readonly int _first; // How many are there when the photo is posted,
    private readonly int _next; // and the next to come.

    /// <param name="followers">Of the author, sorted.</param>
    /// <param name="weights">Of every user, for the photo's theme.</param>
    /// <param name="there">How many users there are when the photo is posted.</param>
    /// <param name="sums">As many as followers; written and kept.</param>
    public Audience(ReadOnlySpan<int> followers, ReadOnlySpan<float> weights, int there, Span<float> sums)
    {
        var sum = 0f;
        for (var i = 0; i < followers.Length; i++)
            sums[i] = sum += weights[followers[i]];
        _followers = followers;
        _sums = sums;
        _first = CountBefore(there);
        _next = _first < followers.Length ? followers[_first] : int.MaxValue;
    }

    /// <summary>A follower among the first so many users, as likely as their weight; −1 when those weigh nothing.</summary>
    /// <param name="there">No fewer than when the photo was posted.</param>
    /// <param name="random">Drawn from.</param>
    public int Draw(int there, ref RandomStream random)
    {
        var among = there <= _next ? _first : CountBefore(there);
        if (among == 0 || _sums[among - 1] <= 0)
            return -1;
        var weight = (float)(random.Share() * _sums[among - 1]);
        // The first whose sum is above the weight, in steps without branches, which would be guessed wrong half of the time.
        var (low, length) = (0, among);
        while (length > 1)
        {
            var half = length >> 1;
            low += _sums[low + half - 1] <= weight ? half : 0;
            length -= half;
        }

        return _followers[low];
    }

    private int CountBefore(int user)
    {
        var place = _followers.BinarySearch(user);
        return place < 0 ? ~place : place;
    }
}
