using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Graphs;

/// <summary>Whom a user has chosen so far, each once. One a thread.</summary>
/// <param name="users">How many users there are.</param>
internal sealed class Circle(int users)
{
    private readonly SeenUsers _seen = new(users);

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
        if (_seen.Add(user))
            Count++;
    }

    /// <summary>All of them, sorted.</summary>
    public int[] End()
    {
        var all = new int[Count];
        _seen.CopyTo(all);
        return all;
    }
}
