using MiniGram.Platform.Database;

namespace MiniGram.Platform.Discovery;

/// <summary>Who likes a photo and its author's photos next to it, and what else they like about then.</summary>
internal sealed class LikerCircle
{
    private const int LikersOfPhoto = 60;
    private const int LikersOfOther = 20;
    private const int OthersEachSide = 10;
    private const int Members = 40;
    private const int LikesEachSide = 40;
    private readonly Dictionary<long, double> _authors = [];

    /// <summary>How much of the audience likes an author's photos, each of its members counting less the more they like; 0 to 1.</summary>
    public double Of(long author) => _authors.GetValueOrDefault(author);

    /// <summary>Reads it, and notes on the candidates who likes both.</summary>
    public static async Task<LikerCircle> ReadAsync(Sql sql, long photo, Dictionary<long, Candidate> candidates)
    {
        var audience = new LikerCircle();
        var direct = (await LikersAsync(sql, [photo], LikersOfPhoto)).Select(like => like.UserId).ToHashSet();
        var others = await sql.ListAsync<long>(
            """
            select photo_id from (select p.photo_id from posts p join posts s on s.photo_id = @photo where p.user_id = s.user_id and p.posted_at <= s.posted_at and p.photo_id <> s.photo_id order by p.posted_at desc, p.photo_id desc limit @side) a
            union all select photo_id from (select p.photo_id from posts p join posts s on s.photo_id = @photo where p.user_id = s.user_id and p.posted_at > s.posted_at order by p.posted_at, p.photo_id limit @side) b
            """,
            new { photo, side = OthersEachSide });
        var times = direct.ToDictionary(liker => liker, _ => 2);
        if (others.Count > 0)
        {
            foreach (var like in await LikersAsync(sql, others, LikersOfOther))
                times[like.UserId] = times.GetValueOrDefault(like.UserId) + 1;
        }

        var members = times.OrderByDescending(liker => liker.Value).ThenBy(liker => liker.Key).Take(Members).ToDictionary(liker => liker.Key, liker => liker.Value);
        if (members.Count > 0)
            audience.Note(await LikesAsync(sql, photo, [.. members.Keys]), members, direct, candidates);
        return audience;
    }

    private void Note(List<LikeRow> likes, Dictionary<long, int> members, HashSet<long> direct, Dictionary<long, Candidate> candidates)
    {
        var total = 0.0;
        foreach (var member in likes.GroupBy(like => like.UserId))
        {
            var weight = Similarity.LikerWeight(members[member.Key], member.Count());
            total += weight;
            foreach (var author in member.Select(like => like.AuthorId).Distinct())
                _authors[author] = _authors.GetValueOrDefault(author) + weight;
            foreach (var like in member.Where(_ => direct.Contains(member.Key)))
            {
                if (!candidates.TryGetValue(like.PhotoId, out var candidate))
                    candidates.Add(like.PhotoId, candidate = new());
                candidate.Likers += weight;
                candidate.LikedByBoth++;
            }
        }

        foreach (var author in _authors.Keys)
            _authors[author] /= total;
        foreach (var candidate in candidates.Values)
            candidate.Likers /= total;
    }

    private static Task<List<LikeRow>> LikersAsync(Sql sql, IReadOnlyList<long> photos, int most)
    {
        var values = new Dictionary<string, object?> { ["most"] = most };
        return sql.ListAsync<LikeRow>(
            string.Join("\nunion all ", Sql.Padded(values, "of", photos).Select(photo => $"select * from (select user_id, photo_id from likes where photo_id = {photo} order by created_at desc, user_id limit @most) x")), values);
    }

    private static Task<List<LikeRow>> LikesAsync(Sql sql, long photo, IReadOnlyList<long> members)
    {
        var values = new Dictionary<string, object?> { ["photo"] = photo, ["near"] = LikesEachSide };
        return sql.ListAsync<LikeRow>(
            $"""
            select l.user_id, l.photo_id, p.user_id as author_id from (
            {string.Join("\nunion all ", Sql.Padded(values, "of", members).SelectMany(member => new[] { Near(member, "<", "desc"), Near(member, ">", "asc") }))}
            ) l join posts p on p.photo_id = l.photo_id
            """,
            values);
    }

    private static string Near(string member, string side, string order) =>
        $"select * from (select user_id, photo_id from likes where user_id = {member} and photo_id {side} @photo order by photo_id {order} limit @near) x";

    private sealed record LikeRow
    {
        public long UserId { get; init; }

        public long PhotoId { get; init; }

        public long AuthorId { get; init; }
    }
}
