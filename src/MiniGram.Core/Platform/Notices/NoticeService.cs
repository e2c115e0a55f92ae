using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Notices;

/// <summary>What happened to a member while they were away. A notice about a photo or comment that they may no longer see is not shown, and not counted.</summary>
public sealed class NoticeService(PlatformDatabase database)
{
    /// <summary>Only so many of the newest are looked at; older ones fade.</summary>
    private const int Newest = 1000;

    private const int Shown = 3;

    /// <summary>A page of notices, newest first, those of one kind about one photo and one day as one.</summary>
    public Task<Page<NoticeGroup>> ListAsync(UserId me, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var rows = await RowsAsync(sql, me, unseenOnly: false);
        var groups = rows.GroupBy(row => row.Group).Select(group => group.ToList()).Where(group => after is null || group[0].Id < after.Value.Id).Take(Page.People + 1).ToList();
        return Page.Of(groups, Page.People, ToGroup, group => new PageKey(group[0].At, group[0].Id));
    }, cancel);

    /// <summary>How many groups have something new.</summary>
    public Task<int> UnreadAsync(UserId me, CancellationToken cancel = default) => database.Read(async sql =>
        (await RowsAsync(sql, me, unseenOnly: true)).Select(row => row.Group).Distinct().Count(), cancel);

    /// <summary>Marks all as seen that came up to a moment: what arrives while the page is read stays new.</summary>
    public Task MarkSeenAsync(UserId me, DateTimeOffset until, CancellationToken cancel = default) => database.WriteAsync(
        sql => sql.DoAsync("update notices set seen = true where user_id = @me and not seen and created_at <= @until", new { me = me.Value, until = SqlTime.Micros(until) }), cancel);

    private static Task<List<NoticeRow>> RowsAsync(Sql sql, UserId me, bool unseenOnly)
    {
        var values = Visibility.Of(new Viewer(me, Accounts.Role.Member));
        values["newest"] = Newest;
        values["all"] = !unseenOnly;
        // A decision is told for good, but below whose photo a comment stood is not for one who may see that photo no longer.
        var shown = $"n.actor_id is not null or {Visibility.Rule}";
        return sql.ListAsync<NoticeRow>(
            $"""
            select n.id, n.kind, n.created_at as at, case when {shown} then n.photo_id end as photo_id, n.comment_id, n.action_id, n.seen, case when {shown} then p.media_key end as media_key, coalesce(c.comment_text, n.text) as words, {PersonRow.Columns}
            from (select * from notices where user_id = @me order by id desc limit @newest) n
            left join users u on u.id = n.actor_id
            left join accounts a on a.user_id = n.actor_id
            left join posts p on p.photo_id = n.photo_id
            left join comments c on c.id = n.comment_id
            where (@all or not n.seen) and (n.actor_id is null or ({PersonRow.Meets}
                    and not exists (select 1 from mutes m where m.muter_id = @me and m.muted_id = n.actor_id)))
                and (n.photo_id is null or n.actor_id is null or {Visibility.Rule})
                and (n.comment_id is null or not exists (select 1 from removed_comments r where r.comment_id = n.comment_id))
            order by n.id desc
            """,
            values);
    }

    private static NoticeGroup ToGroup(List<NoticeRow> group)
    {
        var newest = group[0];
        var people = group.Where(row => row.Username is not null).DistinctBy(row => row.PersonId).ToList();
        return new NoticeGroup(
            (NoticeKind)newest.Kind, [.. people.Take(Shown).Select(row => row.ToCard())], Math.Max(0, people.Count - Shown), SqlTime.At(newest.At),
            newest.PhotoId is { } photo ? new PhotoId(photo) : null, newest.MediaKey, newest.CommentId is { } comment ? new CommentId(comment) : null,
            newest.Words ?? "", group.Any(row => !row.Seen), newest.ActionId);
    }
}
