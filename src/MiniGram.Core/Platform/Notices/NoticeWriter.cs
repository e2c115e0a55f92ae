using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Notices;

/// <summary>Writes notices, and takes back what no longer holds.</summary>
internal static class NoticeWriter
{
    /// <summary>Tells someone what someone else did; not what they did themselves, nor what one does whom they have muted, nor twice that they are mentioned in one place.</summary>
    public static Task AddAsync(Sql sql, UserId to, NoticeKind kind, UserId actor, PhotoId? photo, CommentId? comment, long now) => to == actor ? Task.CompletedTask : sql.DoAsync(
        """
        insert into notices (user_id, kind, actor_id, photo_id, comment_id, created_at)
        select @to, @kind, @actor, @photo, @comment, @now
        where not exists (select 1 from mutes where muter_id = @to and muted_id = @actor)
            and not exists (select 1 from blocks where (blocker_id = @to and blocked_id = @actor) or (blocker_id = @actor and blocked_id = @to))
            and (@kind <> @mention or not exists (
                select 1 from notices where user_id = @to and kind = @mention and actor_id = @actor and photo_id = @photo and (comment_id = @comment or (comment_id is null and @comment is null))))
        """,
        new { to = to.Value, kind = (long)kind, actor = actor.Value, photo = photo?.Value, comment = comment?.Value, now, mention = (long)NoticeKind.Mention });

    /// <summary>Removes what was told, since it was undone.</summary>
    public static Task TakeBackAsync(Sql sql, UserId to, NoticeKind kind, UserId actor, PhotoId? photo) => sql.DoAsync(
        photo is null
            ? "delete from notices where user_id = @to and kind = @kind and actor_id = @actor"
            : "delete from notices where user_id = @to and kind = @kind and actor_id = @actor and photo_id = @photo",
        new { to = to.Value, kind = (long)kind, actor = actor.Value, photo = photo?.Value });

    /// <summary>Tells someone what a moderator decided.</summary>
    public static Task TellAsync(Sql sql, UserId to, long action, PhotoId? photo, string words, long now) => sql.DoAsync(
        "insert into notices (user_id, kind, photo_id, text, created_at, action_id) values (@to, @kind, @photo, @words, @now, @action)",
        new { to = to.Value, kind = (long)NoticeKind.Moderation, photo = photo?.Value, words, now, action });

    /// <summary>Tells someone that the ways into their account have changed.</summary>
    public static Task WarnAsync(Sql sql, UserId to, string words, long now) => sql.DoAsync(
        "insert into notices (user_id, kind, text, created_at) values (@to, @kind, @words, @now)", new { to = to.Value, kind = (long)NoticeKind.Security, words, now });
}
