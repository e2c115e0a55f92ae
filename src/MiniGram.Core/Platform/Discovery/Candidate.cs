namespace MiniGram.Platform.Discovery;

/// <summary>A photo that may be similar, as it is found.</summary>
internal sealed class Candidate
{
    /// <summary>The sum of idf² of the tags by which it was found.</summary>
    public double Tags { get; set; }

    /// <summary>The weight of those who like both, 0 to 1.</summary>
    public double Likers { get; set; }

    /// <summary>How many like both.</summary>
    public int LikedByBoth { get; set; }
}
