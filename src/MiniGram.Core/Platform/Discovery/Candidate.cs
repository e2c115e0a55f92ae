namespace MiniGram.Platform.Discovery;

/// <summary>A photo that may be similar, as it is found.</summary>
internal sealed class Candidate
{
    /// <summary>The sum of idf² of the tags that both photos have.</summary>
    public double Tags { get; set; }

    /// <summary>The tags that both photos have.</summary>
    public List<string> Shared { get; } = [];

    /// <summary>The weights of those who like both.</summary>
    public double Likers { get; set; }

    /// <summary>How many like both.</summary>
    public int LikedByBoth { get; set; }
}
