namespace MiniGram.Synthesis.Engagement;

/// <summary>Counts what photos got from people, to hold against what was asked for. Each photo is counted by one thread.</summary>
internal sealed class Tally(int photos)
{
    /// <summary>Reactions by people to each photo.</summary>
    public int[] ByPhoto { get; } = new int[photos];

    public void Count(int photo, List<(long Moment, int User)> reactions) => ByPhoto[photo] = reactions.Count;
}
