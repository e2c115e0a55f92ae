namespace MiniGram.Synthesis.People;

/// <summary>Which users were met since the last <see cref="Clear"/>; each call takes constant time. One a thread.</summary>
internal sealed class SeenUsers(int users)
{
    private readonly int[] _round = new int[users];
    private int _now = 1;

    public void Clear()
    {
        if (_now == int.MaxValue)
        {
            Array.Clear(_round);
            _now = 0;
        }

        _now++;
    }

    public bool Contains(int user) => _round[user] == _now;

    /// <summary>Whether the user was new.</summary>
    public bool Add(int user)
    {
        if (_round[user] == _now)
            return false;
        _round[user] = _now;
        return true;
    }
}
