using MiniGram.Model;
using Npgsql;

namespace MiniGram.Platform.Database;

/// <summary>
/// Puts in a row, until the transaction ends, what is done to one account or between two, so that a follow and a block that cross end as if one had come after the other: each looks at
/// what the other left. Taken before looking, and before any other lock; on SQLite, whose writes run one by one, nothing is needed.
/// </summary>
internal static class AccountLock
{
    private const long Roles = 7_266_105; // Names the lock in the database, and is nothing else.

    /// <summary>For changing how people stand to each other: nobody else holds any of these accounts.</summary>
    public static Task TakeAsync(Sql sql, params IEnumerable<UserId> accounts) => LockAsync(sql, accounts, "for no key update");

    /// <summary>For what stands on how they stand to each other, such as a like: many may hold an account in this way, but nobody changes it meanwhile.</summary>
    public static Task ShareAsync(Sql sql, params IEnumerable<UserId> accounts) => LockAsync(sql, accounts, "for share");

    /// <summary>The same for what changes as well how an account counts with everyone who follows it or whom it follows.</summary>
    public static async Task TakeWithFollowsAsync(Sql sql, UserId account)
    {
        if (sql.Connection is NpgsqlConnection)
        {
            await sql.OneAsync<long>(
                """
                select count(*) from (
                    select user_id from accounts
                    where user_id = @id or user_id in (select followee_id from follows where follower_id = @id union all select follower_id from follows where followee_id = @id)
                    order by user_id for no key update) held
                """,
                new { id = account.Value });
        }
    }

    /// <summary>For changing who has which role: one after another, so that of the last two administrators not both go at once. Taken before any account.</summary>
    public static async Task TakeRolesAsync(Sql sql)
    {
        if (sql.Connection is NpgsqlConnection)
            await sql.OneAsync<string>("select pg_advisory_xact_lock(@roles)::text", new { roles = Roles });
    }

    // In the order of ids, so that two who lock the same accounts do not wait for one another.
    private static async Task LockAsync(Sql sql, IEnumerable<UserId> accounts, string how)
    {
        if (sql.Connection is not NpgsqlConnection)
            return;
        var ids = accounts.Select(account => account.Value).ToList();
        if (ids.Count <= 2) // One text for nearly all, so that it is prepared once.
            await sql.ListAsync<long>($"select user_id from accounts where user_id in (@first, @last) order by user_id {how}", new { first = ids[0], last = ids[^1] });
        else
            await sql.ListAsync<long>($"select user_id from accounts where user_id in {Sql.In(ids)} order by user_id {how}");
    }
}
