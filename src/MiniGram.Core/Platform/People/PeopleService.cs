using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Notices;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.People;

/// <summary>Who follows, trusts, mutes and blocks whom.</summary>
public sealed class PeopleService(PlatformDatabase database, TimeProvider clock)
{
    /// <summary>A person's page, or null when there is none for this viewer: no such name, suspended, or they have blocked the viewer.</summary>
    public Task<Profile?> ProfileAsync(Viewer viewer, string username, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var row = await sql.OneAsync<ProfileRow>(
            $"""
            select {PersonRow.Columns}, u.created_at, a.bio, a.followers, a.following as followees, a.suspended,
                exists (select 1 from follows f where f.follower_id = u.id and f.followee_id = @me) as follows_me,
                exists (select 1 from close_friends c where c.owner_id = @me and c.friend_id = u.id) as close_friend,
                exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = u.id) as muted,
                exists (select 1 from blocks b where b.blocker_id = @me and b.blocked_id = u.id) as blocked,
                {BlockedPeople.Any} as differs,
                (select count(*) from posts p where p.user_id = u.id and {Visibility.Rule}) as photos
            from users u
            join accounts a on a.user_id = u.id
            where a.name_key = @key
                and (@mod or (not a.suspended and not exists (select 1 from blocks b where b.blocker_id = u.id and b.blocked_id = @me)))
            """,
            new { key = UserNames.KeyOf(username), me = viewer.Id?.Value, mod = viewer.IsModerator });
        if (row is { Differs: true })
        {
            var hidden = await sql.OneAsync<HiddenRow>(s_hidden, new { of = row.PersonId, me = viewer.Id?.Value });
            row = row with { Followers = row.Followers - hidden!.Followers, Followees = row.Followees - hidden.Followees };
        }

        return row?.ToProfile(viewer);
    }, cancel);

    /// <summary>Whose name it is, whoever they have blocked; null when it is nobody's. For acts whose answer does not depend on it: that there is someone is for <see cref="ProfileAsync"/> to tell.</summary>
    public Task<UserId?> NamedAsync(string username, CancellationToken cancel = default) => database.Read(async sql =>
        await sql.OneAsync<long?>("select user_id from accounts where name_key = @key", new { key = UserNames.KeyOf(username) }) is { } id ? new UserId(id) : (UserId?)null, cancel);

    /// <summary>Follows someone, or asks to when their account is private. Again is as once.</summary>
    public Task<FollowResult> FollowAsync(UserId me, UserId other, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await AccountLock.TakeAsync(sql, me, other);
        var pair = new { me = me.Value, other = other.Value, now = clock.Now() };
        var found = await sql.OneAsync<PersonRow>($"select {PersonRow.Columns} from users u join accounts a on a.user_id = u.id where u.id = @other and {PersonRow.Meets} and not exists (select 1 from accounts s where s.user_id = @me and s.suspended)", pair);
        if (found is null || me == other)
            return FollowResult.NotFound;
        if (found.Following)
            return FollowResult.Following;
        if (!found.Private)
        {
            await FollowWriter.AddAsync(sql, me, other, pair.now);
            return FollowResult.Following;
        }

        if (await sql.DoAsync("insert into follow_requests (follower_id, followee_id, created_at) values (@me, @other, @now) on conflict do nothing", pair) > 0)
            await NoticeWriter.AddAsync(sql, other, NoticeKind.Request, me, null, null, pair.now);
        return FollowResult.Requested;
    }, cancel);

    /// <summary>Follows someone no longer, and takes a request back; false when there was neither.</summary>
    public Task<bool> UnfollowAsync(UserId me, UserId other, CancellationToken cancel = default) => database.WriteAsync(
        async sql =>
        {
            await AccountLock.TakeAsync(sql, me, other);
            return await FollowWriter.RemoveAsync(sql, me, other) | await DropRequestAsync(sql, me, other);
        }, cancel);

    /// <summary>Ends another's follow; they are not told. False when they did not follow.</summary>
    public Task<bool> RemoveFollowerAsync(UserId me, UserId follower, CancellationToken cancel = default) => database.WriteAsync(
        async sql =>
        {
            await AccountLock.TakeAsync(sql, me, follower);
            return await FollowWriter.RemoveAsync(sql, follower, me) | await sql.DoAsync("delete from close_friends where owner_id = @me and friend_id = @other", new { me = me.Value, other = follower.Value }) > 0;
        }, cancel);

    /// <summary>Lets someone follow who asked; false when they did not ask, or no longer.</summary>
    public Task<bool> AcceptAsync(UserId me, UserId follower, CancellationToken cancel = default) =>
        database.WriteAsync(async sql =>
        {
            await AccountLock.TakeAsync(sql, me, follower);
            return await FollowWriter.AcceptAsync(sql, follower, me, clock.Now());
        }, cancel);

    /// <summary>Turns a request down; they are not told. False when there is none.</summary>
    public Task<bool> DeclineAsync(UserId me, UserId follower, CancellationToken cancel = default) => database.WriteAsync(sql => DropRequestAsync(sql, follower, me), cancel);

    /// <summary>Puts someone among the close friends or takes them out; they are not told. False when there is no such person, or a block between the two.</summary>
    public Task<bool> SetCloseFriendAsync(UserId me, UserId other, bool close, CancellationToken cancel = default) =>
        SetAsync(me, other, close, PersonRow.Meets, "insert into close_friends (owner_id, friend_id, created_at) values (@me, @other, @now) on conflict do nothing", "delete from close_friends where owner_id = @me and friend_id = @other", cancel);

    /// <summary>Mutes or unmutes: their photos stay out of home and community, and they cause no notices. They are not told. False when there is no such person.</summary>
    public Task<bool> SetMutedAsync(UserId me, UserId other, bool muted, CancellationToken cancel = default) =>
        SetAsync(me, other, muted, "1 = 1", "insert into mutes (muter_id, muted_id, created_at) values (@me, @other, @now) on conflict do nothing", "delete from mutes where muter_id = @me and muted_id = @other", cancel);

    /// <summary>Blocks: from now on neither sees anything of the other, and follows, requests, close friendships and notices between them are gone. They are not told. False when there is no such person.</summary>
    public Task<bool> BlockAsync(UserId me, UserId other, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await AccountLock.TakeAsync(sql, me, other);
        var pair = new { me = me.Value, other = other.Value, now = clock.Now() };
        if (me == other || !await sql.AnyAsync("select 1 from accounts where user_id = @other", pair))
            return false;
        await sql.DoAsync("insert into blocks (blocker_id, blocked_id, created_at) values (@me, @other, @now) on conflict do nothing", pair);
        await FollowWriter.RemoveAsync(sql, me, other);
        await FollowWriter.RemoveAsync(sql, other, me);
        await sql.DoAsync("delete from follow_requests where (follower_id = @me and followee_id = @other) or (follower_id = @other and followee_id = @me)", pair);
        await sql.DoAsync("delete from close_friends where (owner_id = @me and friend_id = @other) or (owner_id = @other and friend_id = @me)", pair);
        await sql.DoAsync("delete from notices where (user_id = @me and actor_id = @other) or (user_id = @other and actor_id = @me)", pair);
        return true;
    }, cancel);

    /// <summary>Takes a block back; what it removed does not return. False when there was none.</summary>
    public async Task<bool> UnblockAsync(UserId me, UserId other, CancellationToken cancel = default) =>
        await database.WriteAsync(sql => sql.DoAsync("delete from blocks where blocker_id = @me and blocked_id = @other", new { me = me.Value, other = other.Value }), cancel) > 0;

    /// <summary>Who follows someone, newest first; null when the viewer may not know.</summary>
    public Task<Page<PersonCard>?> FollowersAsync(Viewer viewer, UserId of, PageKey? after, CancellationToken cancel = default) =>
        ListOfAsync(viewer, of, "follows x on x.follower_id = u.id and x.followee_id = @of", after, cancel);

    /// <summary>Whom someone follows, newest first; null when the viewer may not know.</summary>
    public Task<Page<PersonCard>?> FollowingAsync(Viewer viewer, UserId of, PageKey? after, CancellationToken cancel = default) =>
        ListOfAsync(viewer, of, "follows x on x.followee_id = u.id and x.follower_id = @of", after, cancel);

    /// <summary>Who has asked to follow and waits, newest first.</summary>
    public Task<Page<PersonCard>> RequestsAsync(UserId me, PageKey? after, CancellationToken cancel = default) =>
        OwnListAsync(me, $"follow_requests x on x.follower_id = u.id and x.followee_id = @me where {PersonRow.Meets}", after, cancel);

    /// <summary>The close friends, newest first.</summary>
    public Task<Page<PersonCard>> CloseFriendsAsync(UserId me, PageKey? after, CancellationToken cancel = default) =>
        OwnListAsync(me, $"close_friends x on x.friend_id = u.id and x.owner_id = @me where {PersonRow.Meets}", after, cancel);

    /// <summary>Who is muted, newest first; of those who have blocked the member, and of suspended ones, the name only.</summary>
    public Task<Page<PersonCard>> MutedAsync(UserId me, PageKey? after, CancellationToken cancel = default) =>
        OwnListAsync(me, "mutes x on x.muted_id = u.id and x.muter_id = @me where 1 = 1", after, cancel, PersonRow.NamedColumns);

    /// <summary>Who is blocked, newest first; likewise.</summary>
    public Task<Page<PersonCard>> BlockedAsync(UserId me, PageKey? after, CancellationToken cancel = default) =>
        OwnListAsync(me, "blocks x on x.blocked_id = u.id and x.blocker_id = @me where 1 = 1", after, cancel, PersonRow.NamedColumns);

    private static async Task<bool> DropRequestAsync(Sql sql, UserId follower, UserId followee)
    {
        if (await sql.DoAsync("delete from follow_requests where follower_id = @follower and followee_id = @followee", new { follower = follower.Value, followee = followee.Value }) == 0)
            return false;
        await NoticeWriter.TakeBackAsync(sql, followee, NoticeKind.Request, follower, null);
        return true;
    }

    private Task<bool> SetAsync(UserId me, UserId other, bool wanted, string who, string insert, string delete, CancellationToken cancel) => database.WriteAsync(async sql =>
    {
        await AccountLock.TakeAsync(sql, me, other);
        var pair = new { me = me.Value, other = other.Value, now = clock.Now() };
        if (me == other || (wanted && !await sql.AnyAsync($"select 1 from users u join accounts a on a.user_id = u.id where u.id = @other and {who}", pair)))
            return false;
        await sql.DoAsync(wanted ? insert : delete, pair);
        return true;
    }, cancel);

    private Task<Page<PersonCard>?> ListOfAsync(Viewer viewer, UserId of, string joined, PageKey? after, CancellationToken cancel) => database.Read(async sql =>
    {
        var may = await sql.AnyAsync(
            $"""
            select 1 from users u join accounts a on a.user_id = u.id
            where u.id = @of and (@mod or u.id = @me or ({PersonRow.Meets}
                and (not a.private or exists (select 1 from follows f where f.follower_id = @me and f.followee_id = u.id))))
            """,
            new { of = of.Value, me = viewer.Id?.Value, mod = viewer.IsModerator });
        return may ? await PageAsync(sql, viewer.Id, of, $"{joined} where {PersonRow.Meets}", after) : null;
    }, cancel);

    private Task<Page<PersonCard>> OwnListAsync(UserId me, string joined, PageKey? after, CancellationToken cancel, string? columns = null) => database.Read(sql => PageAsync(sql, me, me, joined, after, columns), cancel);

    private static async Task<Page<PersonCard>> PageAsync(Sql sql, UserId? me, UserId of, string joined, PageKey? after, string? columns = null)
    {
        var rows = await sql.ListAsync<PersonRow>(
            $"""
            select {columns ?? PersonRow.Columns}, x.created_at as at
            from users u
            join accounts a on a.user_id = u.id
            join {joined} and (x.created_at, u.id) < (@at, @id)
            order by x.created_at desc, u.id desc
            limit @size
            """,
            new { me = me?.Value, of = of.Value, at = after?.At ?? long.MaxValue, id = after?.Id ?? long.MaxValue, size = Page.People + 1 });
        return Page.Of(rows, Page.People, row => row.Person, row => new PageKey(row.At, row.PersonId));
    }

    // Of those with whom the viewer has a block, how many the counters of a person count.
    private static readonly string s_hidden = $"""
        select
            (select count(*) from {BlockedPeople.All} cross join follows f cross join accounts a where f.follower_id = b.id and f.followee_id = @of and a.user_id = b.id and not a.suspended) as followers,
            (select count(*) from {BlockedPeople.All} cross join follows f cross join accounts a where f.follower_id = @of and f.followee_id = b.id and a.user_id = b.id and not a.suspended) as followees
        """;

    private sealed record HiddenRow
    {
        public long Followers { get; init; }

        public long Followees { get; init; }
    }
}
