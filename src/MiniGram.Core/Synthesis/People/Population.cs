using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.People;

/// <summary>The users, column by column; a user is a place in these arrays, and their id is that place plus 1. In the order of registration.</summary>
internal sealed class Population
{
    public Population(int count)
    {
        Count = count;
        (Entity, Created, Left) = (new int[count], new long[count], new long[count]);
        (Offset, Archetype, Community) = (new int[count], new byte[count], new int[count]);
        (Posting, Liking, Commenting, Following) = (new double[count], new double[count], new double[count], new double[count]);
        (Role, IsInfluencer) = (new UserRole[count], new bool[count]);
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>By which each one's random streams are found: the place before sorting by registration.</summary>
    public int[] Entity { get; }

    /// <summary>When they registered.</summary>
    public long[] Created { get; }

    /// <summary>When they leave for good; the end of the world for those who stay.</summary>
    public long[] Left { get; }

    /// <summary>From when to when each is there, side by side in memory for those who look at many; made when first asked for, once both are known.</summary>
    public (long Created, long Left)[] Stays => field ??= [.. Created.Zip(Left)];

    /// <summary>Local time minus UTC, seconds.</summary>
    public int[] Offset { get; }

    /// <summary>The place in the scenario's list.</summary>
    public byte[] Archetype { get; }

    /// <summary>From 0.</summary>
    public int[] Community { get; }

    /// <summary>How much they post over others; likewise the next three.</summary>
    public double[] Posting { get; }

    public double[] Liking { get; }

    public double[] Commenting { get; }

    public double[] Following { get; }

    /// <summary>Person or bot.</summary>
    public UserRole[] Role { get; }

    /// <summary>Whether the number of followers is set.</summary>
    public bool[] IsInfluencer { get; }

    /// <summary>Share of each theme in what a user cares for: entry user · themes + theme; each user's sum to 1.</summary>
    public float[] Interests { get; set; } = [];

    /// <summary>A theme, as likely as the user cares for it.</summary>
    public int DrawInterest(int user, ref RandomStream random)
    {
        var themes = (int)(Interests.LongLength / Count);
        var (start, rest) = ((long)user * themes, random.Share());
        for (var theme = 0; theme < themes - 1; theme++)
        {
            rest -= Interests[start + theme];
            if (rest < 0)
                return theme;
        }

        return themes - 1;
    }
}
