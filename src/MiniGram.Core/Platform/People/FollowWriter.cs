using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Notices;

namespace MiniGram.Platform.People;

/// <summary>Writes and removes follows, with the counters of both sides.</summary>
internal static class FollowWriter
{
    /// <summary>Makes a follow; false when there was one.</summary>
    public static async Task<bool> AddAsync(Sql sql, UserId follower, UserId followee, long now)
    {
        var pair = new { follower = follower.Value, followee = followee.Value, now };
        if (await sql.DoAsync("insert into follows (follower_id, followee_id, created_at) values (@follower, @followee, @now) on conflict do nothing", pair) == 0)
            return false;
        await CountAsync(sql, follower, followee, 1);
        await NoticeWriter.AddAsync(sql, followee, NoticeKind.Follow, follower, null, null, now);
        return true;
    }

    /// <summary>Removes a follow; false when there was none.</summary>
    public static async Task<bool> RemoveAsync(Sql sql, UserId follower, UserId followee)
    {
        var pair = new { follower = follower.Value, followee = followee.Value };
        if (await sql.DoAsync("delete from follows where follower_id = @follower and followee_id = @followee", pair) == 0)
            return false;
        await CountAsync(sql, follower, followee, -1);
        await NoticeWriter.TakeBackAsync(sql, followee, NoticeKind.Follow, follower, null);
        return true;
    }

    /// <summary>Turns a request into a follow; false when there is none.</summary>
    public static async Task<bool> AcceptAsync(Sql sql, UserId follower, UserId followee, long now)
    {
        var pair = new { follower = follower.Value, followee = followee.Value };
        if (await sql.DoAsync("delete from follow_requests where follower_id = @follower and followee_id = @followee", pair) == 0)
            return false;
        await NoticeWriter.TakeBackAsync(sql, followee, NoticeKind.Request, follower, null);
        await AddAsync(sql, follower, followee, now);
        await NoticeWriter.AddAsync(sql, follower, NoticeKind.Accepted, followee, null, null, now);
        return true;
    }

    /// <summary>Who has asked and waits, longest first.</summary>
    public static async Task<IEnumerable<UserId>> WaitingAsync(Sql sql, UserId followee) =>
        (await sql.ListAsync<long>("select follower_id from follow_requests where followee_id = @id order by created_at, follower_id", new { id = followee.Value })).Select(id => new UserId(id));

    /// <summary>Accepts whoever waits: the account is private no longer.</summary>
    public static async Task AcceptAllAsync(Sql sql, UserId followee, long now)
    {
        foreach (var follower in await WaitingAsync(sql, followee))
            await AcceptAsync(sql, follower, followee, now);
    }

    // Each counts the other only while that one is not suspended.
    private static async Task CountAsync(Sql sql, UserId follower, UserId followee, int change)
    {
        // In one order whatever the direction, so that two who follow each other at once do not wait for one another.
        var (first, second) = follower.Value < followee.Value ? (follower, followee) : (followee, follower);
        foreach (var id in new[] { first, second })
        {
            await sql.DoAsync(
                (id == follower ? "update accounts set following = following + @change where user_id = @id" : "update accounts set followers = followers + @change where user_id = @id")
                + " and not exists (select 1 from accounts o where o.user_id = @other and o.suspended)",
                new { change, id = id.Value, other = (id == follower ? followee : follower).Value });
        }
    }
}
