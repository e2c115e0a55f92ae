using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Feed;

/// <summary>
/// Streams of photos, newest first, complete, paged by key: a photo comes once, however many are posted or deleted while one reads. A page is full unless it is the last.
/// </summary>
public sealed class FeedService(PlatformDatabase database)
{
    /// <summary>The photos of those whom the member follows and has not muted.</summary>
    public Task<Page<PhotoCard>> HomeAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) =>
        MergeAsync(viewer, "follows s where s.follower_id = @me", "s.followee_id", "p.reach < 3", after, cancel);

    /// <summary>What close friends have posted for those whom they call so.</summary>
    public Task<Page<PhotoCard>> CloseFriendsAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) =>
        MergeAsync(viewer, "close_friends s where s.friend_id = @me", "s.owner_id", "p.reach = 2", after, cancel);

    /// <summary>The photos that are for everyone.</summary>
    public Task<Page<PhotoCard>> CommunityAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer.AsMember, "", "p.reach = 0 and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)", null, after, cancel);

    /// <summary>One person's photos; the same person's page decides whether there is such a person for the viewer.</summary>
    public Task<Page<PhotoCard>> ProfileAsync(Viewer viewer, UserId author, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer, "", "p.user_id = @author", values => values["author"] = author.Value, after, cancel);

    /// <summary>The photos with a tag, newest first. The name is taken without '#' and without regard to case.</summary>
    public Task<Page<PhotoCard>> TagAsync(Viewer viewer, string tag, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer.AsMember, "join post_tags t on t.photo_id = p.photo_id", "t.name = @tag", values => values["tag"] = Caption.TagOf(tag) ?? "", after, cancel, "t.posted_at, t.photo_id", "t.posted_at desc, t.photo_id desc");

    /// <summary>
    /// Two steps instead of a sort of all that everyone posted: for each source its newest photo behind the key, which an index gives; a page can only come from
    /// the sources whose newest is among the newest of all, so only as many sources as a page has photos are read further.
    /// </summary>
    private Task<Page<PhotoCard>> MergeAsync(Viewer viewer, string sources, string author, string reach, PageKey? after, CancellationToken cancel) => database.Read(async sql =>
    {
        if (viewer.Id is null)
            return new Page<PhotoCard>([], null);
        var values = Values(viewer.AsMember, after);
        var seen = $"{reach} and {Visibility.Rule} and (p.posted_at, p.photo_id) < (@at, @id)";
        var authors = await sql.ListAsync<long>(
            $"""
            select h.user_id
            from (
                select (select p.photo_id from posts p where p.user_id = {author} and {seen} order by p.posted_at desc, p.photo_id desc limit 1) as photo_id
                from {sources} and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = {author})
            ) newest
            join posts h on h.photo_id = newest.photo_id
            order by h.posted_at desc, h.photo_id desc
            limit @size
            """,
            values);
        if (authors.Count == 0)
            return new Page<PhotoCard>([], null);
        var each = string.Join("\nunion all ", authors.Select(id => $"select * from (select p.photo_id, p.posted_at from posts p where p.user_id = {Sql.In([id])[1..^1]} and {seen} order by p.posted_at desc, p.photo_id desc limit @size) x"));
        var ids = await sql.ListAsync<long>($"select photo_id from ({each}) u order by posted_at desc, photo_id desc limit @size", values);
        var rows = await sql.ListAsync<CardRow>($"{CardQuery.Select} where p.photo_id in {Sql.In(ids)} order by p.posted_at desc, p.photo_id desc", values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }, cancel);

    private Task<Page<PhotoCard>> PageAsync(
        Viewer viewer, string joined, string condition, Action<Dictionary<string, object?>>? add, PageKey? after, CancellationToken cancel,
        string key = "p.posted_at, p.photo_id", string order = "p.posted_at desc, p.photo_id desc") => database.Read(async sql =>
    {
        var values = Values(viewer, after);
        add?.Invoke(values);
        var rows = await sql.ListAsync<CardRow>(
            $"""
            {CardQuery.Select}
            {joined}
            where {condition} and {Visibility.Rule} and ({key}) < (@at, @id)
            order by {order}
            limit @size
            """,
            values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }, cancel);

    private static Dictionary<string, object?> Values(Viewer viewer, PageKey? after)
    {
        var values = Visibility.Of(viewer);
        values["at"] = after?.At ?? long.MaxValue;
        values["id"] = after?.Id ?? long.MaxValue;
        values["size"] = Page.Photos + 1;
        return values;
    }
}
