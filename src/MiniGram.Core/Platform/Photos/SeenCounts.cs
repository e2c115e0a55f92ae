using System.Data.Common;
using MiniGram.Platform.Database;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>
/// What of a photo's likes and comments one viewer sees, so that a number is the length of the list behind it. The counters hold what everyone sees; they are read again, and put
/// right, only for those for whom it is something else: who has blocked someone or is blocked, whose comment was removed, and moderators.
/// </summary>
internal static class SeenCounts
{
    /// <summary>Whether the counters may not be what the viewer sees. Does not depend on the photo, so a statement asks it once. Needs <c>@me</c> and <c>@mod</c>.</summary>
    public static string Differ { get; } = $"(@mod or {BlockedPeople.Any} or exists (select 1 from moderation_actions dm where dm.account_id = @me and dm.kind = {(int)ActionKind.RemoveComment}))";

    /// <summary>Likes of <c>posts p</c> that the viewer sees. Needs <c>@me</c>.</summary>
    public static string Likes { get; } = $"""
        p.likes - (select count(*) from {BlockedPeople.All} cross join likes bl cross join accounts ba
            where bl.user_id = b.id and bl.photo_id = p.photo_id and ba.user_id = b.id and not ba.suspended)
        """;

    // What a comment's rule says, counted from the counter: one's own comments are seen when they are removed, and on one's own photo those are seen with whom there is a block.
    private static readonly string s_comments = $"""
        case when @mod then (select count(*) from comments ac where ac.photo_id = p.photo_id)
            else p.comments
                - case when p.user_id = @me then 0 else (select count(*) from {BlockedPeople.All} cross join comments bc cross join accounts ba
                    where bc.user_id = b.id and bc.photo_id = p.photo_id and ba.user_id = b.id and not ba.suspended
                        and not exists (select 1 from removed_comments br where br.comment_id = bc.id)) end
                + (select count(distinct oc.id) from moderation_actions m cross join removed_comments r cross join comments oc
                    where m.account_id = @me and m.kind = {(int)ActionKind.RemoveComment} and r.comment_id = m.comment_id and oc.id = r.comment_id and oc.user_id = @me and oc.photo_id = p.photo_id)
            end
        """;

    /// <summary>The rows with what the viewer sees.</summary>
    /// <param name="sql">Where they are from.</param>
    /// <param name="rows">A page of them.</param>
    /// <param name="values">Has <c>@me</c> and <c>@mod</c>; other values are left as they are.</param>
    public static async Task<List<CardRow>> OfAsync(Sql sql, List<CardRow> rows, Dictionary<string, object?> values)
    {
        var asked = new Dictionary<string, object?> { ["me"] = values["me"], ["mod"] = values["mod"] };
        var seen = await sql.ListAsync(
            $"select p.photo_id, {Likes} as likes, {s_comments} as comments from posts p where p.photo_id in {Sql.In(asked, "id", [.. rows.Select(row => row.PhotoId)])}", asked, Read);
        var byId = seen.ToDictionary(row => row.Photo);
        return [.. rows.Select(row => byId.TryGetValue(row.PhotoId, out var counts) ? row with { Likes = counts.Likes, Comments = counts.Comments } : row)];
    }

    private static (long Photo, long Likes, long Comments) Read(DbDataReader row) => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
}
