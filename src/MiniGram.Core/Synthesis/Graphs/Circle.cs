using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Graphs;

/// <summary>Whom a user has chosen so far, each once. One a thread.</summary>
/// <param name="users">How many users there are.</param>
internal sealed class Circle(int users)
{
    private readonly SeenUsers _seen = new(users);
    private int[] _chosen = new int[256];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>Starts anew with some who are chosen already, each once.</summary>
    public void Begin(ReadOnlySpan<int> chosen)
    {
        _seen.Clear();
        Count = 0;
        foreach (var user in chosen)
            Add(user);
    }

    /// <summary>Chooses a user, unless that was done before.</summary>
    public void Add(int user)
    {
        if (!_seen.Add(user))
            return;
        if (Count == _chosen.Length)
            Array.Resize(ref _chosen, 2 * Count);
        _chosen[Count++] = user;
    }

    /// <summary>All of them, sorted.</summary>
    public int[] End()
    {
        var all = _chosen.AsSpan(0, Count).ToArray();
        Array.Sort(all);
        return all;
    }
}
