using MiniGram.Model;

namespace MiniGram.Analytics.Worlds;

/// <summary>A small data set in memory, rows in the order in which they are read.</summary>
public sealed record World(
    IReadOnlyList<User> Users,
    IReadOnlyList<Photo> Photos,
    IReadOnlyList<Tag> Tags,
    IReadOnlyList<PhotoTag> PhotoTags,
    IReadOnlyList<Follow> Follows,
    IReadOnlyList<Like> Likes,
    IReadOnlyList<Comment> Comments)
{
    /// <summary>Midnight after the newest timestamp.</summary>
    public DateTime DefaultAsOf()
    {
        var times = Users.Select(row => row.CreatedAt)
            .Concat(Photos.Select(row => row.CreatedAt))
            .Concat(Tags.Select(row => row.CreatedAt))
            .Concat(Follows.Select(row => row.CreatedAt))
            .Concat(Likes.Select(row => row.CreatedAt))
            .Concat(Comments.Select(row => row.CreatedAt))
            .DefaultIfEmpty(new DateTime(2024, 12, 31));
        return times.Max().Date.AddDays(1);
    }
}
