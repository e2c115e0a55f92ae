using MiniGram.Platform.Database;

namespace MiniGram.Platform.Discovery;

/// <summary>A photo's tags, the rarest first, with what each says.</summary>
internal sealed class PhotoTags(IReadOnlyList<PhotoTag> tags, double total)
{
    private const int Most = 12;

    public IReadOnlyList<PhotoTag> All => tags;

    public static async Task<PhotoTags> ReadAsync(Sql sql, long photo)
    {
        var rows = await sql.ListAsync<PhotoTag>(
            "select t.name, t.posted_at, k.posts from post_tags t join tag_keys k on k.name = t.name where t.photo_id = @photo order by k.posts, t.name limit @most", new { photo, most = Most });
        var all = await sql.OneAsync<long?>("select max(photo_id) from posts") ?? 0;
        var tags = rows.Select(row => row with { Weight = Math.Pow(Similarity.Idf(row.Posts, all), 2) }).ToList();
        return new(tags, tags.Sum(tag => tag.Weight));
    }

    /// <summary>Those that another photo has too, the rarest first.</summary>
    public IReadOnlyList<PhotoTag> SharedWith(CandidateRow row)
    {
        var theirs = row.TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. tags.Where(tag => theirs.Contains(tag.Name, StringComparer.Ordinal))];
    }

    /// <summary>What another photo has of all that they say, 0 to 1.</summary>
    public double ShareOf(double weight) => total > 0 ? weight / total : 0;
}
