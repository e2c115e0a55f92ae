using System.Globalization;
using System.Numerics;
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
    private const int Recent = 400;
    private const int Joined = 100; // SQLite joins 500 selects by union at most.

    /// <summary>How many one follows at least for whom the photos posted last are looked through first. SQLite asks for one photo after another of many authors in a fraction of the time.</summary>
    internal int Many { get; init; } = database.IsPostgres ? 100 : 600;

    /// <summary>The photos of those whom the member follows and has not muted.</summary>
    public Task<Page<PhotoCard>> HomeAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
        viewer.Id is { } me && await sql.OneAsync<long>("select following from accounts where user_id = @me", new { me = me.Value }) >= Many && await RecentAsync(sql, viewer, after) is { } recent
            ? recent
            : await MergeAsync(sql, viewer, FeedSources.Followed, after), cancel);

    /// <summary>What close friends have posted for those whom they call so.</summary>
    public Task<Page<PhotoCard>> CloseFriendsAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) =>
        database.Read(sql => MergeAsync(sql, viewer, FeedSources.CloseFriends, after), cancel);

    /// <summary>The photos that are for everyone.</summary>
    public Task<Page<PhotoCard>> CommunityAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer.AsMember, "", "p.reach = 0 and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)", null, after, cancel);

    /// <summary>One person's photos; the same person's page decides whether there is such a person for the viewer.</summary>
    public Task<Page<PhotoCard>> ProfileAsync(Viewer viewer, UserId author, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer, "", "p.user_id = @author", values => values["author"] = author.Value, after, cancel);

    /// <summary>The photos with a tag, newest first. The name is taken without '#' and without regard to case.</summary>
    public Task<Page<PhotoCard>> TagAsync(Viewer viewer, string tag, PageKey? after, CancellationToken cancel = default) => PageAsync(
        viewer.AsMember, "join post_tags t on t.photo_id = p.photo_id", "t.name = @tag", values => values["tag"] = Caption.TagOf(tag) ?? "", after, cancel, "t.posted_at, t.photo_id", "t.posted_at desc, t.photo_id desc");

    /// <summary>The photos with a tag that the member follows, but for their own and those of whom they have muted.</summary>
    public Task<Page<PhotoCard>> FollowedTagsAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
    {
        if (viewer.Id is null)
            return new Page<PhotoCard>([], null);
        var values = Values(viewer.AsMember, after);
        var tags = await sql.ListAsync<string>("select name from tag_follows where user_id = @me order by name", values);
        var newest = new List<Head>();
        foreach (var names in tags.Chunk(Joined))
        {
            // A photo with two of the tags is one photo: union drops it once more, and a page's worth of each tag is a page's worth of all. Rounded up, the text is one of few.
            var each = string.Join("\nunion ", Enumerable.Range(0, (int)BitOperations.RoundUpToPowerOf2((uint)names.Length)).Select(n =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"tag{n}");
                values[name] = n < names.Length ? names[n] : null;
                return $"""
                    select * from (select t.photo_id as id, t.posted_at as at from post_tags t join posts p on p.photo_id = t.photo_id
                        where t.name = @{name} and p.user_id <> @me and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)
                            and {Visibility.Rule} and (t.posted_at, t.photo_id) < (@at, @id)
                        order by t.posted_at desc, t.photo_id desc limit @size) {name}
                    """;
            }));
            newest.AddRange(await sql.ListAsync<Head>($"select id, at from ({each}) u order by at desc, id desc limit @size", values));
        }

        var ids = newest.DistinctBy(photo => photo.Id).OrderByDescending(photo => photo.At).ThenByDescending(photo => photo.Id).Take(Page.Photos + 1).Select(photo => photo.Id).ToList();
        var rows = await CardQuery.ListAsync(sql, $"{CardQuery.Select} where p.photo_id in {Sql.In(values, "photo", ids)} order by p.posted_at desc, p.photo_id desc", values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }, cancel);

    /// <summary>
    /// Two steps instead of a sort of all that everyone posted: for each source when its newest photo behind the key was posted, which an index alone gives; a page can
    /// only come from the sources whose newest is among the newest of all, so only as many sources as a page has photos are read further. SQLite does it in one.
    /// </summary>
    private async Task<Page<PhotoCard>> MergeAsync(Sql sql, Viewer viewer, FeedSources sources, PageKey? after)
    {
        if (viewer.Id is null)
            return new Page<PhotoCard>([], null);
        var values = Values(viewer.AsMember, after);
        if (!database.IsPostgres)
        {
            var queued = await CardQuery.ListAsync(sql, sources.Queue, values);
            return Page.Of([.. queued.OrderByDescending(row => row.PostedAt).ThenByDescending(row => row.PhotoId)], Page.Photos, row => row.ToCard(), row => row.Key);
        }

        var heads = await sql.ListAsync<Head>(
            $"""
            select {sources.Author} as id, (
                select p.posted_at from posts p where p.user_id = {sources.Author} and {sources.Head} and (p.posted_at, p.photo_id) < (@at, @id) order by p.posted_at desc, p.photo_id desc limit 1) as at
            from {sources.All}
            """,
            values);
        var sorted = heads.Where(found => found.At is not null).OrderByDescending(found => found.At).ToList();
        var last = sorted.Count > Page.Photos ? sorted[Page.Photos].At : long.MinValue;
        var newest = new List<Head>();
        foreach (var authors in sorted.TakeWhile(found => found.At >= last).Chunk(Joined)) // More than a page has, where they posted at one moment.
        {
            var each = string.Join("\nunion all ", Sql.Padded(values, "author", [.. authors.Select(found => found.Id)]).Select(one =>
                $"select * from (select p.photo_id as id, p.posted_at as at from posts p where p.user_id = {one} and {sources.Head} and {Visibility.Rule} and (p.posted_at, p.photo_id) < (@at, @id) order by p.posted_at desc, p.photo_id desc limit @size) x"));
            newest.AddRange(await sql.ListAsync<Head>($"select id, at from ({each}) u order by at desc, id desc limit @size", values));
        }

        var ids = newest.OrderByDescending(photo => photo.At).ThenByDescending(photo => photo.Id).Take(Page.Photos + 1).Select(photo => photo.Id).ToList();
        var rows = await CardQuery.ListAsync(sql, $"{CardQuery.Select} where p.photo_id in {Sql.In(values, "photo", ids)} order by p.posted_at desc, p.photo_id desc", values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }

    /// <summary>
    /// A page out of the photos that anyone posted last: whoever follows many on a site finds a page's worth among them, by far sooner than by asking for each of those many.
    /// Null when they don't; that says nothing of older photos.
    /// </summary>
    private static async Task<Page<PhotoCard>?> RecentAsync(Sql sql, Viewer viewer, PageKey? after)
    {
        var values = Values(viewer.AsMember, after);
        values["recent"] = Recent;
        string Newest(int reach) =>
            $"select * from (select photo_id, user_id, posted_at, reach from posts where reach = {reach} and (posted_at, photo_id) < (@at, @id) order by posted_at desc, photo_id desc limit @recent) r{reach}";
        var ids = await sql.ListAsync<long>(
            $"""
            select p.photo_id
            from (select * from ({Newest(0)} union all {Newest(1)} union all {Newest(2)}) x order by posted_at desc, photo_id desc limit @recent) p
            where exists (select 1 from follows f where f.follower_id = @me and f.followee_id = p.user_id)
                and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)
                and {Visibility.Rule}
            order by p.posted_at desc, p.photo_id desc
            limit @size
            """,
            values);
        if (ids.Count <= Page.Photos)
            return null;
        var rows = await CardQuery.ListAsync(sql, $"{CardQuery.Select} where p.photo_id in {Sql.In(values, "photo", ids)} order by p.posted_at desc, p.photo_id desc", values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }

    private Task<Page<PhotoCard>> PageAsync(
        Viewer viewer, string joined, string condition, Action<Dictionary<string, object?>>? add, PageKey? after, CancellationToken cancel,
        string key = "p.posted_at, p.photo_id", string order = "p.posted_at desc, p.photo_id desc") => database.Read(async sql =>
    {
        var values = Values(viewer, after);
        add?.Invoke(values);
        var rows = await CardQuery.ListAsync(
            sql,
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

    private sealed record Head
    {
        public long Id { get; init; }

        public long? At { get; init; }
    }
}
