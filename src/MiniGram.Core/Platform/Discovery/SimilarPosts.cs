using MiniGram.Model;
using MiniGram.Platform.Caching;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Discovery;

/// <summary>
/// What is like a photo: by the tags that both have, the rare ones counting more; by who likes both, the photos and their authors; by whom the author and their circle follow; and a little by how new it is. Only what the
/// viewer may see, no one's photos alone, and in a time that does not grow with the site: of each tag and of each liker only so many photos are looked at. What is like a
/// photo is remembered for some minutes, whoever looks; what each viewer sees of it is asked each time.
/// </summary>
public sealed class SimilarPosts(PlatformDatabase database, TimeProvider clock)
{
    private const int NewestOfTag = 200;
    private const int NearOfTag = 100;
    private const int MostScored = 1500;
    private const int MostOfAuthor = 2;
    private const int Remembered = 120;
    private const int MostRankings = 1000;

    private readonly BoundedCache<(long Photo, Seed State), Ranking> _rankings = new(MostRankings);

    /// <summary>How long it is remembered what is like a photo; who may see it is not.</summary>
    internal TimeSpan Lasts { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The most similar photos, best first, at most two of one author; fewer than asked for, or none, when there are no more. None for a photo that the viewer may not see.</summary>
    /// <param name="viewer">Who is asking. A moderator sees here what a member sees.</param>
    /// <param name="photo">Similar to which.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    public Task<IReadOnlyList<SimilarPost>> OfAsync(Viewer viewer, PhotoId photo, int count = 12, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer);
        values["photo"] = photo.Value;
        if (await sql.OneAsync<Seed>(
            $"""
            select p.tags_text, p.likes, (select coalesce(sum(k.posts), 0) from post_tags t join tag_keys k on k.name = t.name where t.photo_id = p.photo_id) as uses
            from posts p where p.photo_id = @photo and {Visibility.Rule}
            """,
            values) is not { } seed)
            return [];
        var ranking = await RankingAsync(sql, photo.Value, seed.Coarse);
        var similar = await ChooseAsync(sql, viewer.AsMember, ranking, count);
        return similar.Count < count && !ranking.Whole ? await ChooseAsync(sql, viewer.AsMember, await RankAsync(sql, photo.Value), count) : similar;
    }, cancel);

    private async Task<Ranking> RankingAsync(Sql sql, long photo, Seed state)
    {
        if (_rankings.TryGet((photo, state), out var ranking) && clock.GetUtcNow() - ranking.At < Lasts)
            return ranking;
        return _rankings.Keep((photo, state), (await RankAsync(sql, photo)).First(Remembered));
    }

    private async Task<Ranking> RankAsync(Sql sql, long photo)
    {
        var candidates = new Dictionary<long, Candidate>();
        var tags = await PhotoTags.ReadAsync(sql, photo);
        await AddByTagsAsync(sql, tags, candidates);
        var audience = await LikerCircle.ReadAsync(sql, photo, candidates);
        candidates.Remove(photo);

        // The exact score needs their posts and authors, so the hopeless are left out first.
        var likeliest = candidates.OrderByDescending(found => tags.ShareOf(found.Value.Tags) + found.Value.Likers).ThenByDescending(found => found.Key).Take(MostScored).Select(found => found.Key);
        var rows = await sql.ListAsync<CandidateRow>(
            $"""
            select p.photo_id, p.user_id, p.posted_at, p.tags_text, a.followers from posts p join accounts a on a.user_id = p.user_id
            where p.photo_id in {Sql.In(likeliest)} and p.reach < 3
            """);
        var now = clock.Now();
        var nearness = new AuthorNearness(rows, await FollowCircle.ReadAsync(sql, photo), audience);
        double Score(CandidateRow row) => Similarity.Score(
            tags.ShareOf(tags.SharedWith(row).Sum(tag => tag.Weight)),
            candidates[row.PhotoId].Likers,
            nearness.Of(row.UserId),
            row.PostedAt,
            now);
        var ranked = rows.Select(row => (Row: row, Score: Score(row))).OrderByDescending(scored => scored.Score).ThenByDescending(scored => scored.Row.PhotoId).Select(scored => scored.Row);
        return new Ranking(
            [.. ranked.Select(row => new RankedPost(row.PhotoId, row.UserId, [.. tags.SharedWith(row).Select(tag => tag.Name)], candidates[row.PhotoId].LikedByBoth))], Whole: true, clock.GetUtcNow());
    }

    /// <summary>The best that the viewer may see and has not muted. Takes for seen what comes first, and chooses again where the rule says no: mostly it says yes to all.</summary>
    private static async Task<IReadOnlyList<SimilarPost>> ChooseAsync(Sql sql, Viewer viewer, Ranking ranking, int count)
    {
        var (cards, hidden) = (new Dictionary<long, PhotoCard>(), new HashSet<long>());
        while (true)
        {
            var best = Best(ranking.Posts.Where(post => !hidden.Contains(post.PhotoId)), count);
            var unread = best.Select(post => post.PhotoId).Where(id => !cards.ContainsKey(id)).ToList();
            if (unread.Count == 0)
                return [.. best.Select(post => new SimilarPost(cards[post.PhotoId], post.SharedTags, post.LikedByBoth))];
            foreach (var card in await CardQuery.ByIdAsync(sql, viewer, unread, CardQuery.Unmuted))
                cards.Add(card.Id.Value, card);
            hidden.UnionWith(unread.Where(id => !cards.ContainsKey(id)));
        }
    }

    private static List<RankedPost> Best(IEnumerable<RankedPost> posts, int count)
    {
        var best = posts.AtMostOfEach(post => post.UserId, MostOfAuthor).Take(count).ToList();
        return best.Count > 1 && best.DistinctBy(post => post.UserId).Count() == 1 ? best[..1] : best;
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
