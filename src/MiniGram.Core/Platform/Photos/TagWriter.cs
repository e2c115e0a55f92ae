using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Finding;

namespace MiniGram.Platform.Photos;

/// <summary>Keeps a photo's tags: in the contract's tables, in the index by which tag pages are read, and in each tag's count.</summary>
internal static class TagWriter
{
    /// <summary>Gives a photo these tags and no others.</summary>
    public static async Task SetAsync(Sql sql, PhotoId photo, long postedAt, IReadOnlyList<string> tags, long now)
    {
        var before = await sql.ListAsync<string>("select name from post_tags where photo_id = @photo", new { photo = photo.Value });
        foreach (var name in before.Except(tags, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await sql.DoAsync("delete from photo_tags where photo_id = @photo and tag_id = (select tag_id from tag_keys where name = @name)", new { photo = photo.Value, name });
            await sql.DoAsync("delete from post_tags where photo_id = @photo and name = @name", new { photo = photo.Value, name });
            await sql.DoAsync("update tag_keys set posts = posts - 1 where name = @name", new { name });
        }

        // In one order, so that two photos posted at once with the same tags do not wait for one another.
        foreach (var name in tags.Except(before, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var id = await IdAsync(sql, name, now);
            await sql.DoAsync("insert into photo_tags (photo_id, tag_id) values (@photo, @id) on conflict do nothing", new { photo = photo.Value, id });
            await sql.DoAsync("insert into post_tags (name, posted_at, photo_id) values (@name, @postedAt, @photo)", new { name, postedAt, photo = photo.Value });
            await sql.DoAsync("update tag_keys set posts = posts + 1 where name = @name", new { name });
        }
    }

    private static async Task<long> IdAsync(Sql sql, string name, long now)
    {
        if (await sql.OneAsync<long?>("select tag_id from tag_keys where name = @name", new { name }) is { } known)
            return known;
        var id = await sql.OneAsync<long>("insert into tags (tag_name, created_at) values (@name, @now) returning id", new { name, now });
        await sql.DoAsync("insert into tag_keys (name, tag_id) values (@name, @id)", new { name, id });
        await SearchWriter.TermAsync(sql, TermKind.Tag, name);
        return id;
    }
}
