using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Finding;

/// <summary>What rises now, and whom one may know.</summary>
public sealed class ExploreService(PlatformDatabase database, TimeProvider clock)
{
    private const int Newest = 2000;
    private const int MostFollowees = 60;

    /// <summary>Rising tags are chosen out of this.</summary>
    /// <param name="countBots">Whether likes and comments of suspected bots count like any.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<RisingPool> PoolAsync(bool countBots = false, CancellationToken cancel = default) => database.Read(async sql => new RisingPool(await RowsAsync(sql, withoutBots: !countBots), clock.Now()), cancel);

    /// <summary>Rising photos of others that are for everyone, best first: out of the newest 2,000, three of an author at most.</summary>
    public Task<IReadOnlyList<PhotoCard>> PhotosAsync(Viewer viewer, int count, bool countBots = false, CancellationToken cancel = default) => database.Read(async sql =>
        await CardQuery.ByIdAsync(sql, viewer.AsMember, [.. (await BestAsync(sql, viewer, count, eachAuthor: 3, countBots)).Select(row => row.PhotoId)]), cancel);

    /// <summary>Tags of rising photos of others, best first; a tag needs two authors, so that no one lifts one alone.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(Viewer viewer, int count, bool countBots = false, CancellationToken cancel = default) => await TagsAsync(await PoolAsync(countBots, cancel), viewer, count, cancel);

    /// <summary>The same out of a pool that was read before.</summary>
    public Task<IReadOnlyList<string>> TagsAsync(RisingPool pool, Viewer viewer, int count, CancellationToken cancel = default) =>
        database.Read(async sql => pool.Tags(await UnmetAsync(sql, viewer), count), cancel);

    /// <summary>
    /// People whom the member may know and does not follow: first those whom most of the 60 latest followed follow, then those who post with the tags that the
    /// member likes, then those whose photos rise.
    /// </summary>
    public Task<IReadOnlyList<PersonCard>> PeopleAsync(UserId me, int count, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = new { me = me.Value, followees = MostFollowees, most = count * 3 };
        var ids = await sql.ListAsync<long>(
            """
            select f.followee_id
            from (select followee_id from follows where follower_id = @me order by created_at desc, followee_id limit @followees) mine
            join accounts known on known.user_id = mine.followee_id and not known.suspended
            join follows f on f.follower_id = mine.followee_id
            where f.followee_id <> @me and not exists (select 1 from follows x where x.follower_id = @me and x.followee_id = f.followee_id)
            group by f.followee_id
            order by count(*) desc, f.followee_id
            limit @most
            """,
            values);
        if (ids.Count < count)
        {
            ids.AddRange(await sql.ListAsync<long>(
                """
                select p.user_id
                from (select t.name from (select photo_id from likes where user_id = @me order by created_at desc limit 100) l join post_tags t on t.photo_id = l.photo_id group by t.name order by count(*) desc, t.name limit 5) liked
                join (select name, photo_id, row_number() over (partition by name order by posted_at desc, photo_id desc) as place from post_tags
                    where name in (select t.name from (select photo_id from likes where user_id = @me order by created_at desc limit 100) l join post_tags t on t.photo_id = l.photo_id)) t
                    on t.name = liked.name and t.place <= 100
                join posts p on p.photo_id = t.photo_id and p.reach = 0
                where p.user_id <> @me
                group by p.user_id
                order by count(*) desc, p.user_id
                limit @most
                """,
                values));
        }

        if (ids.Count < count)
            ids.AddRange((await BestAsync(sql, new Viewer(me, Accounts.Role.Member), count * 3, eachAuthor: 1, countBots: false)).Select(row => row.UserId));
        var order = ids.Distinct().ToList();
        var rows = await sql.ListAsync<PersonRow>(
            $"""
            select {PersonRow.Columns} from users u join accounts a on a.user_id = u.id
            where u.id in {Sql.In(order)} and u.id <> @me and {PersonRow.Meets} and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = u.id)
            """,
            values);
        return (IReadOnlyList<PersonCard>)[.. rows.Where(row => !row.Following && !row.Requested).OrderBy(row => order.IndexOf(row.PersonId)).Take(count).Select(row => row.Person)];
    }, cancel);

    private async Task<IReadOnlyList<RisingRow>> BestAsync(Sql sql, Viewer viewer, int count, int eachAuthor, bool countBots)
    {
        var unmet = await UnmetAsync(sql, viewer);
        var rows = (await RowsAsync(sql, withoutBots: false)).Where(row => !unmet.Contains(row.UserId)).ToList();
        return countBots ? [.. Rising.Best(rows, clock.Now(), count, eachAuthor)] : await BotActs.BestAsync(sql, rows, clock.Now(), count, eachAuthor);
    }

    private static Task<List<RisingRow>> RowsAsync(Sql sql, bool withoutBots) => sql.ListAsync<RisingRow>(
        $"""
        select p.photo_id, p.user_id, p.posted_at, {(withoutBots ? BotActs.Likes : "p.likes")} as likes, {(withoutBots ? BotActs.Comments : "p.comments")} as comments, p.tags_text
        from (select * from posts where reach = 0 order by posted_at desc, photo_id desc limit @newest) p
        """,
        new { newest = Newest });

    /// <summary>Whose photos do not rise for the viewer: their own, and those of whom they have muted, blocked, or been blocked by.</summary>
    private static async Task<HashSet<long>> UnmetAsync(Sql sql, Viewer viewer) => viewer.Id is not { } me ? [] :
    [
        me.Value, .. await sql.ListAsync<long>(
            $"select muted_id from mutes where muter_id = @me union select b.id from {BlockedPeople.All}", new { me = me.Value }),
    ];
}
