using System.Numerics;

namespace MiniGram.Synthesis.People;

/// <summary>Which users were met since the last <see cref="Clear"/>: a bit each, so that a million users fit into a processor's own cache. One a thread.</summary>
/// <param name="users">How many there are.</param>
internal sealed class SeenUsers(int users)
{
    private readonly ulong[] _words = new ulong[(users + 63) / 64];
    private int[] _touched = new int[256]; // Words that hold a bit.
    private int _count;

    /// <summary>Takes as long as there are users who were met.</summary>
    public void Clear()
    {
        foreach (var word in _touched.AsSpan(0, _count))
            _words[word] = 0;
        _count = 0;
    }

    /// <summary>Those who were met, in order.</summary>
    /// <param name="into">As long as they are many.</param>
    public void CopyTo(Span<int> into)
    {
        // Where few of the words hold a bit, those are brought into order first.
        var touched = _touched.AsSpan(0, _count);
        if (_count >= _words.Length / 8)
        {
            for (var (word, place) = (0, 0); word < _words.Length; word++)
                place = CopyWord(word, into, place);
            return;
        }

        touched.Sort();
        var next = 0;
        foreach (var word in touched)
            next = CopyWord(word, into, next);
    }

    public bool Contains(int user) => (_words[user >> 6] & (1UL << user)) != 0;

    /// <summary>Whether the user was new.</summary>
    public bool Add(int user)
    {
        ref var word = ref _words[user >> 6];
        var bit = 1UL << user;
        if ((word & bit) != 0)
            return false;
        if (word == 0)
        {
            if (_count == _touched.Length)
                Array.Resize(ref _touched, 2 * _count);
            _touched[_count++] = user >> 6;
        }

        word |= bit;
        return true;
    }

    private int CopyWord(int word, Span<int> into, int next)
    {
        for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            into[next++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
        return next;
    }
}
