using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Discovery;

/// <summary>
/// What is like a photo: by the tags that both have, the rare ones counting more; by who likes both, the photos and their authors; and a little by how new it is. Only what the
/// viewer may see, no one's photos alone, and in a time that does not grow with the site: of each tag and of each liker only so many photos are looked at.
/// </summary>
public sealed class SimilarPosts(PlatformDatabase database, TimeProvider clock)
{
    private const int NewestOfTag = 200;
    private const int NearOfTag = 100;
    private const int MostScored = 1500;
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
        var tags = await PhotoTags.ReadAsync(sql, photo);
        await AddByTagsAsync(sql, tags, candidates);
        var audience = await Audience.ReadAsync(sql, photo, candidates);
        candidates.Remove(photo);

        // The exact score needs their posts and authors, so the hopeless are left out first.
        var likeliest = candidates.OrderByDescending(found => tags.ShareOf(found.Value.Tags) + found.Value.Likers).ThenByDescending(found => found.Key).Take(MostScored).Select(found => found.Key);
        var rows = await sql.ListAsync<CandidateRow>(
            $"""
            select p.photo_id, p.user_id, p.posted_at, p.tags_text, a.followers from posts p join accounts a on a.user_id = p.user_id
            where p.photo_id in {Sql.In(likeliest)} and {Visibility.Rule} and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)
            """,
            Visibility.Of(viewer));
        var best = Best(rows, candidates, tags, audience, count);
        var cards = await CardQuery.ByIdAsync(sql, viewer, [.. best.Select(row => row.PhotoId)]);
        var byId = best.ToDictionary(row => row.PhotoId);
        return [.. cards.Select(card => new SimilarPost(card, [.. tags.SharedWith(byId[card.Id.Value]).Select(tag => tag.Name)], candidates[card.Id.Value].LikedByBoth))];
    }

    private List<CandidateRow> Best(List<CandidateRow> rows, Dictionary<long, Candidate> candidates, PhotoTags tags, Audience audience, int count)
    {
        var now = clock.Now();
        var nearest = rows.Select(row => Similarity.Nearness(audience.Of(row.UserId), row.Followers)).DefaultIfEmpty().Max();
        double Score(CandidateRow row) => Similarity.Score(
            tags.ShareOf(tags.SharedWith(row).Sum(tag => tag.Weight)),
            candidates[row.PhotoId].Likers,
            nearest > 0 ? Similarity.Nearness(audience.Of(row.UserId), row.Followers) / nearest : 0,
            row.PostedAt,
            now);
        var each = new Dictionary<long, int>();
        var best = rows.Select(row => (Row: row, Score: Score(row))).OrderByDescending(scored => scored.Score).ThenByDescending(scored => scored.Row.PhotoId).Select(scored => scored.Row)
            .Where(row => (each[row.UserId] = each.GetValueOrDefault(row.UserId) + 1) <= EachAuthor).Take(count).ToList();
        return best.Count > 1 && best.DistinctBy(row => row.UserId).Count() == 1 ? best[..1] : best;
    }

    /// <summary>The newest photos of each tag, and those posted about when the photo was.</summary>
    private static async Task AddByTagsAsync(Sql sql, PhotoTags tags, Dictionary<long, Candidate> candidates)
    {
        foreach (var tag in tags.All)
        {
            var ids = await sql.ListAsync<long>(
                """
                select photo_id from (select photo_id from post_tags where name = @name order by posted_at desc, photo_id desc limit @newest) a
                union select photo_id from (select photo_id from post_tags where name = @name and posted_at <= @at order by posted_at desc, photo_id desc limit @near) b
                union select photo_id from (select photo_id from post_tags where name = @name and posted_at > @at order by posted_at, photo_id limit @near) c
                """,
                new { name = tag.Name, at = tag.PostedAt, newest = NewestOfTag, near = NearOfTag });
            foreach (var id in ids)
            {
                if (!candidates.TryGetValue(id, out var candidate))
                    candidates.Add(id, candidate = new());
                candidate.Tags += tag.Weight;
            }
        }
    }
}
