namespace MiniGram.Benchmarks.Evaluation;

/// <summary>A drawn data set in memory. Ids are places in the lists, counted from 1; times are seconds since 1970. Keys are distinct.</summary>
internal sealed class World
{
    private readonly HashSet<long> _follows = [];
    private readonly HashSet<long> _likes = [];

    public List<long> Users { get; } = [];

    public List<(int Author, long Time)> Photos { get; } = [];

    public List<string> Tags { get; } = [];

    public List<(int Photo, int Tag)> PhotoTags { get; } = [];

    public List<(int Follower, int Followee, long Time)> Follows { get; } = [];

    public List<(int User, int Photo, long Time)> Likes { get; } = [];

    public List<(int User, int Photo, long Time)> Comments { get; } = [];

    /// <summary>Authors who buy likes: the truth, which no table holds.</summary>
    public HashSet<int> Customers { get; } = [];

    /// <summary>Adds a follow, unless it is there already or of oneself.</summary>
    public bool Follow(int follower, int followee, long time)
    {
        if (follower == followee || !_follows.Add(((long)follower << 32) | (uint)followee))
            return false;
        Follows.Add((follower, followee, time));
        return true;
    }

    /// <summary>Adds a like, unless it is there already.</summary>
    public bool Like(int user, int photo, long time)
    {
        if (!_likes.Add(((long)user << 32) | (uint)photo))
            return false;
        Likes.Add((user, photo, time));
        return true;
    }

    /// <summary>Adds a comment.</summary>
    public void Comment(int user, int photo, long time) => Comments.Add((user, photo, time));
}
