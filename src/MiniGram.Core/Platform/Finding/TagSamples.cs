using MiniGram.Platform.Caching;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Finding;

/// <summary>
/// The newest photos of tags with many, remembered for a minute: to read a thousand rows for each who looks would take longer than all the rest of a tag's page. Whom
/// viewers have blocked, and what they see of photos that are not for everyone, is asked each time. Tags with few are always read.
/// </summary>
/// <param name="clock">Tells when a minute is over.</param>
/// <param name="most">How many photos are counted.</param>
internal sealed class TagSamples(TimeProvider clock, int most)
{
    private const int Few = 100;
    private const int Spare = 100;
    private const int MostTags = 100;
    private const int AskedAtOnce = 128;
    private static readonly TimeSpan s_lasts = TimeSpan.FromMinutes(1);

    private static readonly string s_stateOf = $"""
        select coalesce((select posts from tag_keys where name = @name), 0) as posts,
            exists (select 1 from tag_follows where user_id = @me and name = @name) as followed,
            {BlockedPeople.Any} as apart
        """;

    private readonly BoundedCache<string, Remembered> _tags = new(MostTags, StringComparer.Ordinal);

    /// <summary>Those that the viewer may see, newest first, so many at most; and whether the viewer follows the tag.</summary>
    public async Task<(TagSample Sample, bool Followed)> ReadAsync(Sql sql, Viewer viewer, string name)
    {
        var state = (await sql.OneAsync<State>(s_stateOf, new { name, me = viewer.Id?.Value }))!;
        return (await ReadAsync(sql, viewer, name, state), state.Followed);
    }

    private async Task<TagSample> ReadAsync(Sql sql, Viewer viewer, string name, State state)
    {
        if (state.Posts <= Few)
            return new(await SeenAsync(sql, viewer, name));
        if (!_tags.TryGet(name, out var remembered) || remembered.Posts != state.Posts || clock.GetUtcNow() - remembered.At >= s_lasts)
            remembered = _tags.Keep(name, await RememberAsync(sql, name, state.Posts));
        if (!state.Apart && remembered.Open)
            return remembered.All; // With what others have worked out of it.
        var hidden = await HiddenAsync(sql, viewer, remembered.Rows);
        if (hidden.Count == 0)
            return remembered.All;
        var seen = remembered.Rows.Where(row => !hidden.Contains(row.PhotoId)).Take(most).ToList();
        return new(seen.Count < most && !remembered.Whole ? await SeenAsync(sql, viewer, name) : seen);
    }

    private async Task<Remembered> RememberAsync(Sql sql, string name, long posts)
    {
        var rows = await sql.ListAsync<RisingRow>(
            """
            select p.photo_id, p.user_id, p.posted_at, p.likes, p.comments, p.reach, p.tags_text from post_tags t join posts p on p.photo_id = t.photo_id
            where t.name = @name and p.reach < 3 order by t.posted_at desc, t.photo_id desc limit @most
            """,
            new { name, most = most + Spare });
        return new(rows, new([.. rows.Take(most)]), posts, rows.Count < most + Spare, clock.GetUtcNow());
    }

    private Task<List<RisingRow>> SeenAsync(Sql sql, Viewer viewer, string name)
    {
        var values = Visibility.Of(viewer.AsMember);
        values["name"] = name;
        values["most"] = most;
        return sql.ListAsync<RisingRow>(
            $"""
            select p.photo_id, p.user_id, p.posted_at, p.likes, p.comments, p.tags_text from post_tags t join posts p on p.photo_id = t.photo_id
            where t.name = @name and {Visibility.Rule} order by t.posted_at desc, t.photo_id desc limit @most
            """,
            values);
    }

    /// <summary>Which of these the viewer may not see.</summary>
    private static async Task<HashSet<long>> HiddenAsync(Sql sql, Viewer viewer, IReadOnlyList<RisingRow> rows)
    {
        var apart = viewer.Id is { } me
            ? (await sql.ListAsync<long>($"select b.id from {BlockedPeople.All}", new { me = me.Value })).ToHashSet()
            : [];
        var hidden = apart.Count == 0 ? [] : rows.Where(row => apart.Contains(row.UserId)).Select(row => row.PhotoId).ToHashSet();
        foreach (var asked in rows.Where(row => row.Reach > 0 && !hidden.Contains(row.PhotoId)).Select(row => row.PhotoId).Chunk(AskedAtOnce))
        {
            var values = Visibility.Of(viewer.AsMember);
            var seen = await sql.ListAsync<long>($"select p.photo_id from posts p where p.photo_id in {Sql.In(values, "id", asked)} and {Visibility.Rule}", values);
            hidden.UnionWith(asked.Except(seen));
        }

        return hidden;
    }

    private sealed record Remembered(IReadOnlyList<RisingRow> Rows, TagSample All, long Posts, bool Whole, DateTimeOffset At)
    {
        /// <summary>Whether all of them are for everyone.</summary>
        public bool Open { get; } = Rows.All(row => row.Reach == 0);
    }

    private sealed record State
    {
        /// <summary>How many photos have the tag.</summary>
        public long Posts { get; init; }

        public bool Followed { get; init; }

        /// <summary>Whether the viewer has blocked anyone, or been blocked.</summary>
        public bool Apart { get; init; }
    }
}
