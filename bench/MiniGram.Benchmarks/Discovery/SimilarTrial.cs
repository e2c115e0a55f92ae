using System.Diagnostics;
using MiniGram.Analytics.Statistics;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.People;

namespace MiniGram.Benchmarks.Discovery;

/// <summary>Similar posts against plain tag overlap on one world.</summary>
/// <param name="Similar">How precise similar posts are.</param>
/// <param name="Plain">How precise the overlap is: most tags in common, the newest first among equals, two of an author as well.</param>
/// <param name="Slowest">The 99th percentile of the time that similar posts took, in milliseconds.</param>
internal sealed record SimilarTrial(Precision Similar, Precision Plain, double Slowest)
{
    private const int Wanted = 12;

    public static async Task<SimilarTrial> RunAsync(PlantedWorld world, int photos, ulong seed)
    {
        var finder = new SimilarPosts(world.Database, TimeProvider.System);
        var tagged = await world.Database.Read(sql => sql.ListAsync<long>("select distinct photo_id from post_tags order by photo_id"));
        var authors = (await world.Database.Read(sql => sql.ListAsync<AuthorRow>("select photo_id, user_id from posts"))).ToDictionary(row => row.PhotoId, row => row.UserId);
        var random = new Xoshiro256(seed);
        Precision similar = default, plain = default;
        var times = new List<double>();
        for (var n = 0; n < photos; n++)
        {
            var photo = tagged[random.Next(tagged.Count)];
            var watch = Stopwatch.StartNew();
            var found = await finder.OfAsync(Viewer.Anonymous, new(photo), Wanted);
            times.Add(watch.Elapsed.TotalMilliseconds);
            similar += Right(world, authors, photo, found.Select(post => post.Card.Id.Value));
            plain += Right(world, authors, photo, await OverlapAsync(world, authors, photo));
        }

        times.Sort();
        return new(similar / photos, plain / photos, times[(int)(.99 * (times.Count - 1))]);
    }

    private static async Task<IEnumerable<long>> OverlapAsync(PlantedWorld world, Dictionary<long, long> authors, long photo)
    {
        var found = await world.Database.Read(sql => sql.ListAsync<long>(
            """
            select other.photo_id from post_tags mine join post_tags other on other.name = mine.name and other.photo_id <> mine.photo_id
            where mine.photo_id = @photo group by other.photo_id order by count(*) desc, max(other.posted_at) desc, other.photo_id desc limit 500
            """,
            new { photo }));
        var each = new Dictionary<long, int>();
        return found.Where(id => (each[authors[id]] = each.GetValueOrDefault(authors[id]) + 1) <= 2).Take(Wanted).ToList();
    }

    private static Precision Right(PlantedWorld world, Dictionary<long, long> authors, long photo, IEnumerable<long> found)
    {
        Precision right = default;
        foreach (var id in found)
        {
            var (theme, community) = (world.Themes[id] == world.Themes[photo], world.Communities[authors[id]] == world.Communities[authors[photo]]);
            right += new Precision(theme ? 1 : 0, community ? 1 : 0, theme && community ? 1 : 0);
        }

        return right / Wanted;
    }

    private sealed record AuthorRow
    {
        public long PhotoId { get; init; }

        public long UserId { get; init; }
    }
}
