using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.People;

/// <summary>
/// The counters of others in which an account counts: likes and comments of what it likes and comments, followers and following of those with whom it follows. A suspended account
/// counts in none of them, as it is in none of the lists.
/// </summary>
internal static class OthersCounters
{
    private static readonly string[] s_steps =
    [
        "update posts set likes = likes + @change where photo_id in (select photo_id from likes where user_id = @id)",
        """
        update posts set comments = comments + @change * (
            select count(*) from comments c where c.photo_id = posts.photo_id and c.user_id = @id and not exists (select 1 from removed_comments r where r.comment_id = c.id))
        where photo_id in (select photo_id from comments where user_id = @id)
        """,
        "update accounts set followers = followers + @change where user_id in (select followee_id from follows where follower_id = @id)",
        "update accounts set following = following + @change where user_id in (select follower_id from follows where followee_id = @id)",
    ];

    /// <summary>Takes an account out of them that was not suspended so far. The caller holds it, and those with whom it follows, by <see cref="AccountLock.TakeWithFollowsAsync"/>.</summary>
    public static Task LeaveAsync(Sql sql, UserId account) => ChangeAsync(sql, account, -1);

    /// <summary>Brings an account back that is suspended no longer; likewise.</summary>
    public static Task ReturnAsync(Sql sql, UserId account) => ChangeAsync(sql, account, 1);

    private static async Task ChangeAsync(Sql sql, UserId account, int change)
    {
        foreach (var step in s_steps)
            await sql.DoAsync(step, new { id = account.Value, change });
    }
}
