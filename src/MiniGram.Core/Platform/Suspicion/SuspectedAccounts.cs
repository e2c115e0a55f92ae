using MiniGram.Platform.Database;

namespace MiniGram.Platform.Suspicion;

/// <summary>
/// Keeps the list of accounts that may be bots, by the rule of the report: whoever has liked at least a share of all photos. Nobody is told, and nothing is hidden by it; what they like
/// and do is left out of what rises and of creators' figures.
/// </summary>
public sealed class SuspectedAccounts(PlatformDatabase database)
{
    private const int Batch = 500;

    /// <summary>The share of all photos where the operator says nothing, as in the report.</summary>
    public static decimal UsualShare => 0.05m;

    /// <summary>How many photos an account must have liked at least. The report looks at a whole data set; on a site that begins, each friend has soon liked a twentieth of all photos.</summary>
    public static int UsualLeast => 100;

    internal int Least { get; init; } = UsualLeast;

    /// <summary>A condition: whether what the account in a column does is left out of a creator's figures, since it is on the list or suspended.</summary>
    internal static string LeavesOut(string column) =>
        $"(exists (select 1 from suspected_accounts sa where sa.user_id = {column}) or exists (select 1 from accounts sb where sb.user_id = {column} and sb.suspended))";

    /// <summary>Reckons the list anew. The likes are counted beside everything else; only the difference is written.</summary>
    /// <param name="share">Above 0, at most 1; null for a list without anyone.</param>
    /// <param name="cancel">Stops it; the list stays as it was.</param>
    /// <returns>How many are on it now.</returns>
    public async Task<int> RefreshAsync(decimal? share, CancellationToken cancel = default)
    {
        var (now, before) = await database.Read(async sql =>
        {
            var known = await sql.ListAsync<long>("select user_id from suspected_accounts");
            if (share is not { } part)
                return ([], known);
            var photos = await sql.OneAsync<long>("select count(*) from photos");
            var least = Math.Max(Least, (long)Math.Ceiling(part * photos));
            return (await sql.ListAsync<long>("select user_id from likes group by user_id having count(*) >= @least", new { least }), known);
        }, cancel);
        foreach (var gone in before.Except(now).Chunk(Batch))
            await database.WriteAsync(sql => sql.DoAsync($"delete from suspected_accounts where user_id in {Sql.In(gone)}"), cancel);
        foreach (var found in now.Except(before).Chunk(Batch))
            await database.WriteAsync(sql => sql.DoAsync($"insert into suspected_accounts (user_id) select id from users where id in {Sql.In(found)} on conflict do nothing"), cancel);
        return now.Count;
    }
}
