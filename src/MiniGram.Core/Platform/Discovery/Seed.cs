using System.Numerics;

namespace MiniGram.Platform.Discovery;

/// <summary>What tells that others may be like a photo now: its tags, how many photos have those, and its likes.</summary>
internal sealed record Seed
{
    private const int Bits = 7;

    public string TagsText { get; init; } = "";

    public long Likes { get; init; }

    /// <summary>Photos of all its tags, one that has two of them twice.</summary>
    public long Uses { get; init; }

    /// <summary>The same with rounded numbers: where there are few, each new one counts; where there are many, one in a hundred.</summary>
    public Seed Coarse => this with { Likes = Round(Likes), Uses = Round(Uses) };

    private static long Round(long number)
    {
        var dropped = Math.Max(0, BitOperations.Log2((ulong)Math.Max(1, number)) - Bits);
        return number >> dropped << dropped;
    }
}
