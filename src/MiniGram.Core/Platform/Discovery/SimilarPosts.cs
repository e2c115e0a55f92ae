using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Discovery;

/// <summary>
/// What is like a photo: by the tags that both have, the rare ones counting more; by who likes both; and a little by how new it is. Only what the
/// viewer may see, no one's photos alone, and in a time that does not grow with the site: of each tag and of each liker only so many photos are looked at.
/// </summary>
public sealed class SimilarPosts(PlatformDatabase database, TimeProvider clock)
{
    private const int MostTags = 12;
    private const int NewestOfTag = 150;
    private const int NearOfTag = 75;
    private const int MostLikers = 60;
    private const int NearOfLiker = 100;
    private const int MostScored = 600;
    private const int EachAuthor = 2;

    /// <summary>The most similar photos, best first, at most two of one author; fewer than asked for, or none, when there are no more. None for a photo that the viewer may not see.</summary>
    /// <param name="viewer">Who is asking. A moderator sees here what a member sees.</param>
    /// <param name="photo">Similar to which.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    public Task<IReadOnlyList<SimilarPost>> OfAsync(Viewer viewer, PhotoId photo, int count = 12, CancellationToken cancel = default) =>
        database.Read(async sql => await CardQuery.SeesAsync(sql, viewer, photo) ? await FindAsync(sql, viewer.AsMember, photo.Value, count) : [], cancel);

    private async Task<IReadOnlyList<SimilarPost>> FindAsync(Sql sql, Viewer viewer, long photo, int count)
    {
        var candidates = new Dictionary<long, Candidate>();
        var (tags, tagCount) = await AddByTagsAsync(sql, photo, candidates);
        var likers = await AddByLikersAsync(sql, photo, candidates);
        candidates.Remove(photo);

        // Those of which both kinds of evidence are strongest; the exact score needs their posts.
        var likeliest = candidates
            .OrderByDescending(found => (tags > 0 ? found.Value.Tags / tags : 0) + (likers > 0 ? 2 * found.Value.Likers / likers : 0)).ThenByDescending(found => found.Key)
            .Take(MostScored).Select(found => found.Key);
        var now = clock.Now();
        var values = Visibility.Of(viewer);
        var rows = await sql.ListAsync<CandidateRow>(
            $"""
            select p.photo_id, p.user_id, p.posted_at, p.likes, p.tags_text from posts p
            where p.photo_id in {Sql.In(likeliest)} and {Visibility.Rule} and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)
            """,
            values);
        var best = rows
            .OrderByDescending(row => Similarity.Score(candidates[row.PhotoId], row, tags, tagCount, likers, now)).ThenByDescending(row => row.PhotoId)
            .GroupBy(row => row.UserId).SelectMany(byAuthor => byAuthor.Take(EachAuthor))
            .OrderByDescending(row => Similarity.Score(candidates[row.PhotoId], row, tags, tagCount, likers, now)).ThenByDescending(row => row.PhotoId)
            .Take(count).ToList();
        if (best.Count > 2 && best.DistinctBy(row => row.UserId).Count() == 1)
            best.RemoveRange(1, best.Count - 1);
        var cards = await CardQuery.ByIdAsync(sql, viewer, [.. best.Select(row => row.PhotoId)]);
        return [.. cards.Select(card => new SimilarPost(card, candidates[card.Id.Value].Shared, candidates[card.Id.Value].LikedByBoth))];
    }

    /// <summary>The newest photos of each tag, and those posted about when the photo was.</summary>
    /// <returns>The sum of idf² of the photo's tags, and how many they are.</returns>
    private static async Task<(double Squares, int Count)> AddByTagsAsync(Sql sql, long photo, Dictionary<long, Candidate> candidates)
    {
        var tags = await sql.ListAsync<TagRow>(
            "select t.name, t.posted_at, k.posts from post_tags t join tag_keys k on k.name = t.name where t.photo_id = @photo order by k.posts, t.name limit @most", new { photo, most = MostTags });
        var all = await sql.OneAsync<long?>("select max(photo_id) from posts") ?? 0;
        var squares = 0.0;
        foreach (var tag in tags)
        {
            var weight = Math.Pow(Similarity.Idf(tag.Posts, all), 2);
            squares += weight;
            var ids = await sql.ListAsync<long>(
                """
                select photo_id from (select photo_id from post_tags where name = @name order by posted_at desc, photo_id desc limit @newest) a
                union select photo_id from (select photo_id from post_tags where name = @name and posted_at <= @at order by posted_at desc, photo_id desc limit @near) b
                union select photo_id from (select photo_id from post_tags where name = @name and posted_at > @at order by posted_at, photo_id limit @near) c
                """,
                new { name = tag.Name, at = tag.PostedAt, newest = NewestOfTag, near = NearOfTag });
            foreach (var id in ids)
            {
                var candidate = Of(candidates, id);
                candidate.Tags += weight;
                candidate.Shared.Add(tag.Name);
            }
        }

        return (squares, tags.Count);
    }

    /// <summary>What its latest likers like among the photos next to it in age.</summary>
    /// <returns>The sum of the likers' weights.</returns>
    private static async Task<double> AddByLikersAsync(Sql sql, long photo, Dictionary<long, Candidate> candidates)
    {
        var likers = await sql.ListAsync<long>("select user_id from likes where photo_id = @photo order by created_at desc, user_id limit @most", new { photo, most = MostLikers });
        if (likers.Count == 0)
            return 0;
        var each = likers.SelectMany(liker => new[] { Near(liker, "<", "desc"), Near(liker, ">", "asc") });
        var likes = await sql.ListAsync<LikeRow>(string.Join("\nunion all ", each), new { photo, near = NearOfLiker });
        var total = 0.0;
        foreach (var liker in likes.GroupBy(like => like.UserId))
        {
            var weight = Similarity.LikerWeight(liker.Count());
            total += weight;
            foreach (var like in liker)
            {
                var candidate = Of(candidates, like.PhotoId);
                candidate.Likers += weight;
                candidate.LikedByBoth++;
            }
        }

        return total;
    }

    private static string Near(long liker, string side, string order) => string.Create(
        CultureInfo.InvariantCulture,
        $"select * from (select user_id, photo_id from likes where user_id = {liker} and photo_id {side} @photo order by photo_id {order} limit @near) x");

    private static Candidate Of(Dictionary<long, Candidate> candidates, long id)
    {
        if (!candidates.TryGetValue(id, out var candidate))
            candidates.Add(id, candidate = new());
        return candidate;
    }

    private sealed record TagRow
    {
        public string Name { get; init; } = "";

        public long PostedAt { get; init; }

        public long Posts { get; init; }
    }

    private sealed record LikeRow
    {
        public long UserId { get; init; }

        public long PhotoId { get; init; }
    }
}
