namespace MiniGram.Synthesis.Engagement;

/// <summary>Counts what photos got from people, to hold against what was asked for. Each photo is counted by one thread.</summary>
/// <param name="photos">How many there are.</param>
internal sealed class Tally(int photos)
{
    private const int MostSampled = 10_000;
    private long _byFollowers;

    /// <summary>Reactions by people to each photo.</summary>
    public int[] ByPhoto { get; } = new int[photos];

    /// <summary>How many of them were drawn from the author's followers.</summary>
    public long ByFollowers => _byFollowers;

    /// <summary>Of every so many photos one is looked at more closely, so that this takes no longer for more photos.</summary>
    public int Stride { get; } = Math.Max(1, (photos + MostSampled - 1) / MostSampled);

    /// <summary>How many reactions to those photos were drawn from followers, by place over stride.</summary>
    public int[] ByFollowersOfSampled { get; } = new int[(photos / Math.Max(1, (photos + MostSampled - 1) / MostSampled)) + 1];

    /// <summary>How many reactions to those photos were expected, likewise; empty until all is counted.</summary>
    public float[] ExpectedOfSampled { get; set; } = [];

    /// <summary>What was seen of them; null until all is counted.</summary>
    public ReactionSample? Sample { get; set; }

    /// <summary>What lifts came to; empty until all is counted.</summary>
    public IReadOnlyList<LiftMeasure> Lifts { get; set; } = [];

    /// <summary>Whether a photo is one of those that are looked at more closely.</summary>
    public bool IsSampled(int photo) => photo % Stride == 0;

    public void Count(int photo, int reactions, int byFollowers)
    {
        ByPhoto[photo] = reactions;
        Interlocked.Add(ref _byFollowers, byFollowers);
        if (IsSampled(photo))
            ByFollowersOfSampled[photo / Stride] = byFollowers;
    }
}
