using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Finding;

/// <summary>A tag's page, and the tags that a member follows. The photos themselves, newest first, come from <see cref="Feed.FeedService.TagAsync"/>.</summary>
public sealed class TagService(PlatformDatabase database, TimeProvider clock)
{
    private const int Counted = 1000;
    private const int Sample = 500;
    private const int MostFollowed = 200;
    private readonly TagSamples _samples = new(clock, Counted);

    /// <summary>When a tag was first used; the earliest moment for one that never was.</summary>
    public async Task<DateTimeOffset> BegunAsync(string name, CancellationToken cancel = default) =>
        await database.Read(sql => sql.OneAsync<long?>("select t.created_at from tag_keys k join tags t on t.id = k.tag_id where k.name = @name", new { name }), cancel) is { } at ? SqlTime.At(at) : default;

    /// <summary>What the page says; null when no photo with the tag is one that the viewer may see, or it is no tag.</summary>
    public async Task<TagPage?> FindAsync(Viewer viewer, string tag, CancellationToken cancel = default) => (await FindAsync(viewer, tag, int.MaxValue, cancel)).Facts;

    /// <summary>The same, with the most liked of a tag that has so many photos; none where it has fewer.</summary>
    public Task<(TagPage? Facts, IReadOnlyList<PhotoCard> Top)> FindAsync(Viewer viewer, string tag, int topNeeds, CancellationToken cancel = default) => database.Read<(TagPage? Facts, IReadOnlyList<PhotoCard> Top)>(async sql =>
    {
        if (Caption.TagOf(tag) is not { } name)
            return (null, []);
        var (sample, followed) = await _samples.ReadAsync(sql, viewer, name);
        if (sample.Rows.Count == 0)
            return (null, []);
        var facts = new TagPage(name, sample.Rows.Count, followed, sample.Related ??= await RelatedAsync(sql, sample, name));
        return (facts, facts.Photos >= topNeeds ? await TopAsync(sql, viewer, sample) : []);
    }, cancel);

    /// <summary>The most liked of the newest 500 photos with a tag that the viewer may see, with their age held against them and without what suspected bots gave; nine at most.</summary>
    public Task<IReadOnlyList<PhotoCard>> TopAsync(Viewer viewer, string tag, CancellationToken cancel = default) =>
        database.Read(async sql => await TopAsync(sql, viewer, (await _samples.ReadAsync(sql, viewer, Caption.TagOf(tag) ?? "")).Sample), cancel);

    private async Task<IReadOnlyList<PhotoCard>> TopAsync(Sql sql, Viewer viewer, TagSample sample) => await CardQuery.ByIdAsync(
        sql, viewer.AsMember, sample.Top ??= [.. (await BotActs.BestAsync(sql, [.. sample.Rows.Take(Sample)], clock.Now(), 9, eachAuthor: 3)).Select(row => row.PhotoId)]);

    /// <summary>Follows a tag, or no longer. False when it is no tag, or the member follows 200 already.</summary>
    public Task<bool> SetFollowedAsync(UserId me, string tag, bool followed, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        if (Caption.TagOf(tag) is not { } name)
            return false;
        var values = new { me = me.Value, name, now = clock.Now() };
        if (!followed)
        {
            await sql.DoAsync("delete from tag_follows where user_id = @me and name = @name", values);
            return true;
        }

        if (await sql.OneAsync<long>("select count(*) from tag_follows where user_id = @me and name <> @name", values) >= MostFollowed)
            return false;
        await sql.DoAsync("insert into tag_follows (user_id, name, created_at) values (@me, @name, @now) on conflict do nothing", values);
        return true;
    }, cancel);

    /// <summary>The tags that a member follows, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> FollowedAsync(UserId me, CancellationToken cancel = default) =>
        await database.Read(sql => sql.ListAsync<string>("select name from tag_follows where user_id = @me order by name", new { me = me.Value }), cancel);

    /// <summary>Photos with a tag that the viewer may see, counted up to 1000: a number that gives nothing away of those that they may not.</summary>
    internal static async Task<int> CountAsync(Sql sql, Viewer viewer, string name) => await sql.OneAsync<int>(
        $"select count(*) from (select 1 as one from post_tags t join posts p on p.photo_id = t.photo_id where t.name = @name and {Visibility.Rule} limit @counted) x",
        Values(viewer, name));

    private static Dictionary<string, object?> Values(Viewer viewer, string name)
    {
        var values = Visibility.Of(viewer.AsMember);
        values["name"] = name;
        values["counted"] = Counted;
        return values;
    }

    /// <summary>Among the newest 500 photos with the tag: how often each other tag stands there, set against how common it is everywhere.</summary>
    private static async Task<IReadOnlyList<string>> RelatedAsync(Sql sql, TagSample sample, string name)
    {
        var beside = sample.Rows.Take(Sample).SelectMany(row => row.TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(tag => tag != name)
            .GroupBy(tag => tag, StringComparer.Ordinal).Select(group => (Name: group.Key, Count: group.Count()))
            .OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Name, StringComparer.Ordinal).Take(40).ToList();
        var scored = new List<(string Name, double Score)>();
        foreach (var (tag, count) in beside)
        {
            var everywhere = await sql.OneAsync<long>("select coalesce(max(posts), 0) from tag_keys where name = @tag", new { tag });
            scored.Add((tag, count / Math.Sqrt(Math.Max(count, everywhere)))); // Cosine of the two tags, but for a factor that is the same for all.
        }

        return [.. scored.OrderByDescending(tag => tag.Score).ThenBy(tag => tag.Name, StringComparer.Ordinal).Take(8).Select(tag => tag.Name)];
    }
}
