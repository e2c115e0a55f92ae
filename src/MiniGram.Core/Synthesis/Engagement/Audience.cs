using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Engagement;

/// <summary>
/// Whom a photo reaches among its author's followers, by weight, without those who have reacted already: a tree of sums, in which finding one by weight and
/// taking one out both take as many steps as the tree is high.
/// </summary>
internal readonly ref struct Audience
{
    private readonly ReadOnlySpan<int> _followers;
    private readonly Span<float> _sums; // The root at 1, below a node its two children at twice its place and the next.
    private readonly int _leaves;

    /// <param name="followers">Those who can be there in time.</param>
    /// <param name="weights">Of every user, for the photo's theme.</param>
    /// <param name="sums">Room for <see cref="Room"/> numbers, kept.</param>
    public Audience(ReadOnlySpan<int> followers, ReadOnlySpan<float> weights, Span<float> sums)
    {
        _followers = followers;
        _sums = sums;
        _leaves = sums.Length / 2;
        for (var i = 0; i < followers.Length; i++)
            sums[_leaves + i] = weights[followers[i]];
        sums[(_leaves + followers.Length)..].Clear();
        var above = _leaves;
        for (; above > Vector128<float>.Count; above /= 2)
            Add(sums[above..(2 * above)], sums[(above / 2)..above]);
        for (var node = above - 1; node >= 1; node--)
            sums[node] = sums[2 * node] + sums[(2 * node) + 1];
    }

    /// <summary>How many numbers a tree of so many followers needs.</summary>
    public static int Room(int followers) => 2 * (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, followers));

    /// <summary>The place of a follower, as likely as their weight; −1 when none is left.</summary>
    public int Draw(ref RandomStream random)
    {
        if (_sums[1] <= 0)
            return -1;
        var weight = (float)(random.Share() * _sums[1]);
        var node = 1;
        while (node < _leaves)
        {
            // Without branches, which would be guessed wrong half of the time: numbers of 0 and more are in the order of their bits.
            node *= 2;
            var sum = BitConverter.SingleToInt32Bits(_sums[node]);
            var right = ~((BitConverter.SingleToInt32Bits(weight) - sum) >> 31); // All bits where the weight is no less than the sum, none else.
            weight -= BitConverter.Int32BitsToSingle(sum & right);
            node -= right;
        }

        return Math.Min(node - _leaves, _followers.Length - 1);
    }

    /// <summary>The user at a place.</summary>
    public int this[int place] => _followers[place];

    /// <summary>Takes the follower at a place out.</summary>
    public void Remove(int place)
    {
        var node = _leaves + place;
        var sum = _sums[node] = 0;
        while (node > 1)
        {
            sum += _sums[node ^ 1];
            node >>= 1;
            _sums[node] = sum;
        }
    }

    // Four neighbouring pairs at a time.
    private static void Add(ReadOnlySpan<float> pairs, Span<float> sums)
    {
        var each = MemoryMarshal.Cast<float, Vector128<ulong>>(pairs);
        var four = MemoryMarshal.Cast<float, Vector128<float>>(sums);
        for (var i = 0; i < four.Length; i++)
        {
            var (one, other) = (each[2 * i], each[(2 * i) + 1]);
            four[i] = Vector128.Narrow(one, other).AsSingle() + Vector128.Narrow(one >>> 32, other >>> 32).AsSingle();
        }
    }
}
