namespace MiniGram.Synthesis.Engagement;

/// <summary>Counts what photos got from people, to hold against what was asked for. Each photo is counted by one thread.</summary>
internal sealed class Tally(int photos)
{
    private long _byFollowers;
    private long _early;

    /// <summary>Reactions by people to each photo.</summary>
    public int[] ByPhoto { get; } = new int[photos];

    /// <summary>How many of them were drawn from the author's followers.</summary>
    public long ByFollowers => _byFollowers;

    /// <summary>How many of them came within the median of the delays.</summary>
    public long Early => _early;

    /// <summary>What lifts came to; empty until all is counted.</summary>
    public IReadOnlyList<LiftMeasure> Lifts { get; set; } = [];

    public void Count(int photo, int reactions, int byFollowers, int early)
    {
        ByPhoto[photo] = reactions;
        Interlocked.Add(ref _byFollowers, byFollowers);
        Interlocked.Add(ref _early, early);
    }
}
