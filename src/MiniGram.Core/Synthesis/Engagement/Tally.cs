namespace MiniGram.Synthesis.Engagement;

/// <summary>Counts what photos got from people, to hold against what was asked for. Each photo is counted by one thread.</summary>
internal sealed class Tally(int photos)
{
    private long _byFollowers;

    /// <summary>Reactions by people to each photo.</summary>
    public int[] ByPhoto { get; } = new int[photos];

    /// <summary>How many of them were drawn from the author's followers.</summary>
    public long ByFollowers => _byFollowers;

    public void Count(int photo, int reactions, int byFollowers)
    {
        ByPhoto[photo] = reactions;
        Interlocked.Add(ref _byFollowers, byFollowers);
    }
}
