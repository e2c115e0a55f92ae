using MiniGram.Model;
using MiniGram.Platform.Caching;
using MiniGram.Platform.Database;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Finding;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Around;

/// <summary>
/// What stands beside a home page: close friends who have posted, photos like those that were liked last, people one may know. The searches behind it take longer than the page, so what
/// they found is kept for some minutes; who may see it is asked each time.
/// </summary>
public sealed class AroundService(PlatformDatabase database, ExploreService explore, SimilarPosts similar, TimeProvider clock)
{
    private const int LastLikes = 5;
    private const int Friends = 4;
    private const int Photos = 4;
    private const int People = 3;
    private const int MostOfAuthor = 2;
    private const int Spare = 3; // So many times as much is kept, since some of it is liked or followed meanwhile.
    private const int MostKept = 5000;

    private static readonly TimeSpan s_week = TimeSpan.FromDays(7);

    private readonly BoundedCache<long, Leads> _leads = new(MostKept);

    /// <summary>How long it is kept what was found.</summary>
    internal TimeSpan Lasts { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>All of it; a moderator is shown what a member is.</summary>
    public async Task<Surroundings> ReadAsync(Viewer viewer, CancellationToken cancel = default)
    {
        if (viewer.Id is not { } me)
            return Surroundings.None;
        var member = viewer.AsMember;
        var liked = await database.Read(sql => sql.ListAsync<long>("select photo_id from likes where user_id = @me order by created_at desc, photo_id desc limit @last", new { me = me.Value, last = LastLikes }), cancel);
        var leads = await LeadsAsync(member, me, liked, cancel);
        return await database.Read(async sql => new Surroundings(
            await FriendsAsync(sql, member),
            [.. (await CardQuery.ByIdAsync(sql, member, leads.Photos, CardQuery.Unmuted)).Where(card => !card.Liked && !card.Mine).Take(Photos)],
            await PeopleAsync(sql, me, leads.People)), cancel);
    }

    private async Task<Leads> LeadsAsync(Viewer viewer, UserId me, List<long> liked, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var fresh = _leads.TryGet(me.Value, out var kept) && now - kept.At < Lasts ? kept : null;
        if (fresh is not null && fresh.Liked.SequenceEqual(liked))
            return fresh;
        var people = fresh?.People ?? [.. (await explore.PeopleAsync(me, People * Spare, cancel)).Select(person => person.Id.Value)];
        var found = new Leads(fresh?.At ?? now, liked, await SimilarAsync(viewer, liked, cancel), people);
        return people.Count == 0 ? found : _leads.Keep(me.Value, found); // Who has just come soon follows someone, and then there are people to tell of.
    }

    /// <summary>The best for each of the photos, then the second best, and so on; at most two of one author.</summary>
    private async Task<IReadOnlyList<long>> SimilarAsync(Viewer viewer, List<long> liked, CancellationToken cancel)
    {
        var found = new List<(int Place, PhotoCard Card)>();
        foreach (var photo in liked)
        {
            var posts = await similar.OfAsync(viewer, new PhotoId(photo), Photos * Spare, cancel);
            found.AddRange(posts.Where(post => !post.Card.Liked && !post.Card.Mine).Select((post, place) => (place, post.Card)));
        }

        return
        [
            .. found.OrderBy(one => one.Place).Select(one => one.Card).DistinctBy(card => card.Id)
                .AtMostOfEach(card => card.Author.Id.Value, MostOfAuthor)
                .Take(Photos * Spare).Select(card => card.Id.Value),
        ];
    }

    /// <summary>Those whom the member calls so, with whatever they posted; and those who call the member so, with what they posted for close friends: nothing else tells that they do.</summary>
    private async Task<IReadOnlyList<CloseFriendNews>> FriendsAsync(Sql sql, Viewer viewer)
    {
        var values = Visibility.Of(viewer);
        values["since"] = SqlTime.Micros(clock.GetUtcNow() - s_week);
        values["most"] = Friends;
        var rows = await sql.ListAsync<FriendRow>(
            $"""
            select news.photos, {PersonRow.Columns}
            from (
                select p.user_id, count(distinct p.photo_id) as photos, max(p.posted_at) as latest
                from (select friend_id as user_id, 0 as least from close_friends where owner_id = @me union all select owner_id, 2 from close_friends where friend_id = @me) s
                join posts p on p.user_id = s.user_id and p.posted_at >= @since and p.reach >= s.least and p.reach < 3
                where {Visibility.Rule} and {CardQuery.Unmuted}
                group by p.user_id
                order by latest desc, p.user_id
                limit @most
            ) news
            join users u on u.id = news.user_id
            join accounts a on a.user_id = u.id
            where {PersonRow.Meets}
            order by news.latest desc, u.id
            """,
            values);
        return [.. rows.Select(row => new CloseFriendNews(row.Person, (int)row.Photos))];
    }

    private static async Task<IReadOnlyList<KnownPerson>> PeopleAsync(Sql sql, UserId me, IReadOnlyList<long> ids)
    {
        if (ids.Count == 0)
            return [];
        var values = new Dictionary<string, object?> { ["me"] = me.Value };
        var place = ids.Index().ToDictionary(one => one.Item, one => one.Index);
        var rows = await sql.ListAsync<KnownRow>(
            $"""
            select {PersonRow.Columns}, (select count(*) from follows mine join accounts known on known.user_id = mine.followee_id and not known.suspended join follows f on f.follower_id = mine.followee_id and f.followee_id = u.id where mine.follower_id = @me) as followed_by
            from users u
            join accounts a on a.user_id = u.id
            where u.id in {Sql.In(values, "person", ids)} and {PersonRow.Meets} and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = u.id)
            """,
            values);
        return [.. rows.Where(row => !row.Following && !row.Requested).OrderBy(row => place[row.PersonId]).Take(People).Select(row => new KnownPerson(row.Person, (int)row.FollowedBy))];
    }
}
