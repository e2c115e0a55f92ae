namespace MiniGram.Platform.Discovery;

/// <summary>A tag of a photo.</summary>
internal sealed record PhotoTag
{
    public string Name { get; init; } = "";

    /// <summary>When the photo was posted.</summary>
    public long PostedAt { get; init; }

    /// <summary>How many photos have it.</summary>
    public long Posts { get; init; }

    /// <summary>What it says: idf².</summary>
    public double Weight { get; init; }
}
