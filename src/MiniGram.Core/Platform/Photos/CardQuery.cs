using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>Reads cards of photos that the viewer may see.</summary>
internal static class CardQuery
{
    /// <summary>The columns of a card of <c>posts p</c>, whose author <see cref="Author"/> joins. Needs <c>@me</c> and <c>@mod</c>; to be read by <see cref="ListAsync"/>.</summary>
    public static string Columns { get; } = ColumnsWith(PersonRow.Columns);

    /// <summary>The same with other columns of the author.</summary>
    public static string ColumnsWith(string author) => $"""
        p.photo_id, p.posted_at, p.edited_at, p.audience, p.caption, p.alt_text, p.width, p.height, p.media_key, p.tags_text, p.likes, p.comments, p.removed,
            exists (select 1 from likes cl where cl.user_id = @me and cl.photo_id = p.photo_id) as liked,
            coalesce(p.user_id = @me, 1 = 0) as mine,
            {author},
            {SeenCounts.Differ} as differs
        """;

    /// <summary>Joins the author of <c>posts p</c>.</summary>
    public static string Author => """
        join users u on u.id = p.user_id
        join accounts a on a.user_id = p.user_id
        """;

    /// <summary>Selects cards from <c>posts p</c>; joins and a condition follow. Needs <c>@me</c> and <c>@mod</c>; to be read by <see cref="ListAsync"/>.</summary>
    public static string Select { get; } = $"""
        select {Columns}
        from posts p
        {Author}

        """;

    /// <summary>A condition on <c>posts p</c>: its author is none whom the viewer has muted.</summary>
    public static string Unmuted => "not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = p.user_id)";

    /// <summary>Reads what <see cref="Columns"/> selects, with the counts that the viewer sees.</summary>
    public static async Task<List<CardRow>> ListAsync(Sql sql, string query, Dictionary<string, object?> values)
    {
        var rows = await sql.ListAsync(query, values, CardRow.Read);
        return rows.Count > 0 && rows[0].Differs ? await SeenCounts.OfAsync(sql, rows, values) : rows;
    }

    /// <summary>Cards by id, in the order of the ids; those that the viewer may not see are left out, and those that do not meet the condition.</summary>
    public static async Task<IReadOnlyList<PhotoCard>> ByIdAsync(Sql sql, Viewer viewer, IReadOnlyList<long> ids, string condition = "1 = 1")
    {
        if (ids.Count == 0)
            return [];
        var values = Visibility.Of(viewer);
        var rows = await ListAsync(sql, $"{Select} where p.photo_id in {Sql.In(values, "id", ids)} and {Visibility.Rule} and {condition}", values);
        var byId = rows.ToDictionary(row => row.PhotoId);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id].ToCard())];
    }

    /// <summary>One card, or null when the viewer may not see the photo.</summary>
    public static async Task<PhotoCard?> OneAsync(Sql sql, Viewer viewer, PhotoId photo)
    {
        var cards = await ByIdAsync(sql, viewer, [photo.Value]);
        return cards.Count == 0 ? null : cards[0];
    }

    /// <summary>Whether the viewer may see a photo, for doing something to it, and is not suspended meanwhile: until the transaction ends, nothing changes between the viewer and its author that matters to it.</summary>
    public static async Task<bool> HoldsAsync(Sql sql, Viewer viewer, PhotoId photo)
    {
        if (viewer.Id is not { } me || await sql.OneAsync<long?>("select user_id from posts where photo_id = @photo", new { photo = photo.Value }) is not { } author)
            return false;
        await AccountLock.ShareAsync(sql, me, new UserId(author));
        return await SeesAsync(sql, viewer, photo) && !await sql.AnyAsync("select 1 from accounts where user_id = @me and suspended", new { me = me.Value });
    }

    /// <summary>Whether the viewer may see a photo.</summary>
    public static Task<bool> SeesAsync(Sql sql, Viewer viewer, PhotoId photo)
    {
        var values = Visibility.Of(viewer);
        values["photo"] = photo.Value;
        return sql.AnyAsync($"select 1 from posts p where p.photo_id = @photo and {Visibility.Rule}", values);
    }
}
