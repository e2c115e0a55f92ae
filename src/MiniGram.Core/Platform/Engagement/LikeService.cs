using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Engagement;

/// <summary>Likes. Twice is as once, also when two requests cross.</summary>
public sealed class LikeService(PlatformDatabase database, TimeProvider clock)
{
    /// <summary>Likes a photo, or no longer; null when there is none for this viewer, or no one is signed in.</summary>
    public async Task<Liking?> SetAsync(Viewer viewer, PhotoId photo, bool liked, CancellationToken cancel = default) => viewer.Id is not { } me ? null : await database.WriteAsync(async sql =>
    {
        if (!await CardQuery.HoldsAsync(sql, viewer, photo))
            return null;
        var pair = new { me = me.Value, photo = photo.Value, now = clock.Now() };
        var changed = await sql.DoAsync(
            liked
                ? "insert into likes (user_id, photo_id, created_at) values (@me, @photo, @now) on conflict do nothing"
                : "delete from likes where user_id = @me and photo_id = @photo",
            pair) > 0;
        if (changed)
        {
            await sql.DoAsync(liked ? "update posts set likes = likes + 1 where photo_id = @photo" : "update posts set likes = likes - 1 where photo_id = @photo", pair);
            var author = new UserId(await sql.OneAsync<long>("select user_id from posts where photo_id = @photo", pair));
            if (liked)
                await NoticeWriter.AddAsync(sql, author, NoticeKind.Like, me, photo, null, pair.now);
            else
                await NoticeWriter.TakeBackAsync(sql, author, NoticeKind.Like, me, photo);
        }

        return new Liking(liked, await sql.OneAsync<int>($"select {SeenCounts.Likes} from posts p where p.photo_id = @photo", pair));
    }, cancel);

    /// <summary>Who likes a photo, newest first; null when there is none for this viewer.</summary>
    public Task<Page<PersonCard>?> PeopleAsync(Viewer viewer, PhotoId photo, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
    {
        if (!await CardQuery.SeesAsync(sql, viewer, photo))
            return null;
        var rows = await sql.ListAsync<PersonRow>(
            $"""
            select {PersonRow.Columns}, l.created_at as at
            from likes l
            join users u on u.id = l.user_id
            join accounts a on a.user_id = l.user_id
            where l.photo_id = @photo and {PersonRow.Meets} and (l.created_at, l.user_id) < (@at, @id)
            order by l.created_at desc, l.user_id desc
            limit @size
            """,
            new { photo = photo.Value, me = viewer.Id?.Value, at = after?.At ?? long.MaxValue, id = after?.Id ?? long.MaxValue, size = Page.People + 1 });
        return Page.Of(rows, Page.People, row => row.Person, row => new PageKey(row.At, row.PersonId));
    }, cancel);
}
