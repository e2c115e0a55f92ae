using System.Numerics;

namespace MiniGram.Synthesis.Engagement;

/// <summary>Who reacts to a photo and when, each in one number, so that sorting by time and then by user is sorting numbers. One a thread.</summary>
/// <param name="from">The first second of the world.</param>
/// <param name="users">How many there are.</param>
internal sealed class ReactionBuffer(long from, int users)
{
    private readonly int _bits = BitOperations.Log2((uint)Math.Max(1, users - 1)) + 1;
    private ulong[] _keys = new ulong[1_024];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(long moment, int user)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, 2 * Count);
        _keys[Count++] = ((ulong)(moment - from) << _bits) | (uint)user;
    }

    /// <summary>By time, then by user.</summary>
    public void Sort() => Array.Sort(_keys, 0, Count);

    /// <summary>When one of them happens.</summary>
    public long Moment(int reaction) => from + (long)(_keys[reaction] >> _bits);

    /// <summary>Who it is.</summary>
    public int User(int reaction) => (int)(_keys[reaction] & ((1UL << _bits) - 1));
}
