using MiniGram.Platform.Database;

namespace MiniGram.Platform.Discovery;

/// <summary>The circle of an author: whom the author follows, and whom those follow in turn. Who of them is followed by few says more than who is followed by all, and who follows back twice as much.</summary>
internal sealed class FollowCircle
{
    private const int EachDirection = 100;
    private const int Members = 40;
    private const int FollowsOfMember = 100;
    private const double OfTie = .5;
    private readonly Dictionary<long, double> _accounts = [];

    /// <summary>How much of the circle follows an account, and half as much as one who is in it for a tie to the author; 0 or more.</summary>
    public double Of(long account) => _accounts.GetValueOrDefault(account);

    public static async Task<FollowCircle> ReadAsync(Sql sql, long photo)
    {
        var circle = new FollowCircle();
        var close = await sql.ListAsync<CloseRow>(
            """
            select c.user_id, c.followed, c.ties, a.followers from (
                select user_id, max(followed) as followed, count(*) as ties from (
                    select user_id, 1 as followed from (select f.followee_id as user_id from posts s join follows f on f.follower_id = s.user_id where s.photo_id = @photo order by f.followee_id desc limit @most) x
                    union all
                    select user_id, 0 as followed from (select f.follower_id as user_id from posts s join follows f on f.followee_id = s.user_id where s.photo_id = @photo order by f.created_at desc, f.follower_id desc limit @most) y
                ) t group by user_id
            ) c join accounts a on a.user_id = c.user_id
            """,
            new { photo, most = EachDirection });
        var members = close.Where(row => row.Followed > 0).Select(row => (row.UserId, Weight: Similarity.FriendWeight(row.Ties, row.Followers)))
            .OrderByDescending(member => member.Weight).ThenByDescending(member => member.UserId).Take(Members).ToDictionary(member => member.UserId, member => member.Weight);
        if (members.Count == 0)
            return circle;
        var total = members.Values.Sum();
        foreach (var row in close)
            circle.Add(row.UserId, OfTie * row.Ties / total);
        foreach (var follow in await FollowsAsync(sql, [.. members.Keys]))
            circle.Add(follow.FolloweeId, members[follow.FollowerId] / total);
        return circle;
    }

    private void Add(long account, double weight) => _accounts[account] = Of(account) + weight;

    private static Task<List<FollowRow>> FollowsAsync(Sql sql, IReadOnlyList<long> members)
    {
        var values = new Dictionary<string, object?> { ["each"] = FollowsOfMember };
        return sql.ListAsync<FollowRow>(
            string.Join("\nunion all ", Sql.Padded(values, "of", members).Select(member => $"select * from (select follower_id, followee_id from follows where follower_id = {member} order by followee_id desc limit @each) x")), values);
    }

    private sealed record CloseRow
    {
        public long UserId { get; init; }

        /// <summary>1 where the author follows them.</summary>
        public long Followed { get; init; }

        /// <summary>2 where each follows the other.</summary>
        public long Ties { get; init; }

        public long Followers { get; init; }
    }

    private sealed record FollowRow
    {
        public long FollowerId { get; init; }

        public long FolloweeId { get; init; }
    }
}
