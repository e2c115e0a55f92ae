using MiniGram.Warehouse;

namespace MiniGram.Analytics.Worlds;

/// <summary>Which rows do not count, straight from the contract: at or after the end of the data, without a parent that counts, or repeating a key.</summary>
public sealed class LeftOutRows(World world, DateTime asOf)
{
    private readonly List<(string Table, int ReadOrder, string Rule)> _rows = [];

    public IReadOnlyList<(string Table, int ReadOrder, string Rule)> Find()
    {
        var users = Table("users", world.Users, row => row.CreatedAt, _ => true, row => row.Id).Select(row => row.Id).ToHashSet();
        var photos = Table("photos", world.Photos, row => row.CreatedAt, row => users.Contains(row.UserId), row => row.Id).Select(row => row.Id).ToHashSet();
        var tags = Table("tags", world.Tags, row => row.CreatedAt, _ => true, row => row.Id).Select(row => row.Id).ToHashSet();
        Table("photo_tags", world.PhotoTags, _ => DateTime.MinValue, row => photos.Contains(row.PhotoId) && tags.Contains(row.TagId), row => (row.PhotoId, row.TagId));
        Table("follows", world.Follows, row => row.CreatedAt, row => users.Contains(row.FollowerId) && users.Contains(row.FolloweeId), row => (row.FollowerId, row.FolloweeId));
        Table("likes", world.Likes, row => row.CreatedAt, row => users.Contains(row.UserId) && photos.Contains(row.PhotoId), row => (row.UserId, row.PhotoId));
        Table("comments", world.Comments, row => row.CreatedAt, row => users.Contains(row.UserId) && photos.Contains(row.PhotoId), row => row.Id);
        return _rows;
    }

    private List<T> Table<T, TKey>(string table, IReadOnlyList<T> rows, Func<T, DateTime> time, Func<T, bool> hasParents, Func<T, TKey> key)
    {
        var counted = new List<T>();
        var keys = new HashSet<TKey>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (time(rows[i]) >= asOf)
                _rows.Add((table, i, AuditRule.AfterAsOf));
            else if (!hasParents(rows[i]))
                _rows.Add((table, i, AuditRule.MissingParent));
            else if (!keys.Add(key(rows[i])))
                _rows.Add((table, i, AuditRule.DuplicateKey));
            else
                counted.Add(rows[i]);
        }

        return counted;
    }
}
