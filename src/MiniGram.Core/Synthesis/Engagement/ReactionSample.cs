using System.Numerics;

namespace MiniGram.Synthesis.Engagement;

/// <summary>What was seen of the reactions to some photos, those of people alone; comments with what they say, whoever wrote them. One a thread, laid together at the end.</summary>
/// <param name="archetypes">How many there are.</param>
internal sealed class ReactionSample(int archetypes)
{
    private const double Fine = 1 << 20; // In whole numbers, whose sum is the same in any order.
    private const int Longest = 120; // Four steps for each doubling: 2³⁰ seconds are 34 years.
    private long _interest;

    /// <summary>How many reactions came after how long, by <see cref="Step"/>.</summary>
    public long[] Delays { get; } = new long[Longest];

    /// <summary>How many came from people of each archetype.</summary>
    public long[] ByArchetype { get; } = new long[archetypes];

    /// <summary>How much those who reacted care for the theme of the photo, 0 to 1 each, all together.</summary>
    public double Interest => _interest / Fine;

    /// <summary>How many reactions there are.</summary>
    public long Count { get; private set; }

    /// <summary>Comments that like what they see, that are neutral, that don't.</summary>
    public long[] Moods { get; } = new long[3];

    /// <summary>How many comments speak of the photo's theme.</summary>
    public long OfTheme { get; private set; }

    /// <summary>The step that a delay falls into.</summary>
    /// <param name="delay">Seconds, 0 or more.</param>
    public static int Step(long delay)
    {
        if (delay < 4)
            return (int)Math.Max(0, delay);
        var power = BitOperations.Log2((ulong)delay);
        return Math.Min(Longest - 1, (4 * (power - 1)) + (int)((delay >> (power - 2)) & 3));
    }

    /// <summary>The first delay of the next step.</summary>
    public static long End(int step) => step < 4 ? step + 1 : (5L + (step % 4)) << ((step / 4) - 1);

    public void Add(long delay, int archetype, double interest)
    {
        Delays[Step(delay)]++;
        ByArchetype[archetype]++;
        _interest += (long)(interest * Fine);
        Count++;
    }

    public void Add((int Mood, bool IsOfTheme) text)
    {
        Moods[text.Mood]++;
        OfTheme += text.IsOfTheme ? 1 : 0;
    }

    /// <summary>Takes all of another in.</summary>
    public void Add(ReactionSample other)
    {
        for (var step = 0; step < Longest; step++)
            Delays[step] += other.Delays[step];
        for (var archetype = 0; archetype < ByArchetype.Length; archetype++)
            ByArchetype[archetype] += other.ByArchetype[archetype];
        for (var mood = 0; mood < Moods.Length; mood++)
            Moods[mood] += other.Moods[mood];
        (_interest, Count, OfTheme) = (_interest + other._interest, Count + other.Count, OfTheme + other.OfTheme);
    }
}
