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
}
