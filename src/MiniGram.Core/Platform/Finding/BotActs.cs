using MiniGram.Platform.Database;

namespace MiniGram.Platform.Finding;

/// <summary>What suspected bots have liked and written, taken off from what photos got.</summary>
internal static class BotActs
{
    private const int First = 64;

    /// <summary>Likes of <c>posts p</c> without those of suspected bots.</summary>
    public static string Likes => $"p.likes - (select count(*) from likes bl where bl.photo_id = p.photo_id and {Counted("bl.user_id")})";

    /// <summary>Comments likewise.</summary>
    public static string Comments => $"""
        p.comments - (select count(*) from comments bc where bc.photo_id = p.photo_id and {Counted("bc.user_id")}
            and not exists (select 1 from removed_comments br where br.comment_id = bc.id))
        """;

    // Suspended ones are in no counter to be taken off.
    private static string Counted(string column) => $"exists (select 1 from suspected_accounts sa join accounts ba on ba.user_id = sa.user_id where sa.user_id = {column} and not ba.suspended)";

    /// <summary>
    /// The best of many rows, as if all were reckoned without suspected bots. Without them no photo has more, so only the first by all likes are reckoned, and more of them until none
    /// that is left could still come in.
    /// </summary>
    public static async Task<IReadOnlyList<RisingRow>> BestAsync(Sql sql, IReadOnlyList<RisingRow> rows, long now, int count, int eachAuthor)
    {
        if (!await sql.AnyAsync("select 1 from suspected_accounts limit 1"))
            return [.. Rising.Best(rows, now, count, eachAuthor)];
        var order = rows.OrderByDescending(row => Rising.Score(row, now)).ToList();
        var (reckoned, taken) = (new List<RisingRow>(), 0);
        for (var size = First; ; size *= 4)
        {
            var next = order.Skip(taken).Take(size).ToList();
            taken += next.Count;
            if (next.Count > 0)
                reckoned.AddRange(await sql.ListAsync<RisingRow>($"select p.photo_id, p.user_id, p.posted_at, {Likes} as likes, {Comments} as comments from posts p where p.photo_id in {Sql.In(next.Select(row => row.PhotoId))}"));
            var best = Rising.Best(reckoned, now, count, eachAuthor).ToList();
            if (taken == order.Count || (best.Count == count && Rising.Score(best[^1], now) > Rising.Score(order[taken], now)))
                return best;
        }
    }
}
