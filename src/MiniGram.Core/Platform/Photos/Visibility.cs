using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>
/// Who sees a photo: the one rule, in every query that reads photos. Its author and moderators always; no one else once it is removed, its
/// author suspended, or either has blocked the other; and else those for whom it is.
/// </summary>
internal static class Visibility
{
    /// <summary>A condition on <c>posts p</c>, with the parameters <c>@me</c> (null for no one) and <c>@mod</c>.</summary>
    public static string Rule => """
        (@mod or p.user_id = @me or (
            p.reach < 3
            and not exists (select 1 from blocks vb where vb.blocker_id = p.user_id and vb.blocked_id = @me)
            and not exists (select 1 from blocks vb where vb.blocker_id = @me and vb.blocked_id = p.user_id)
            and (p.reach = 0
                or (p.reach = 1 and exists (select 1 from follows vf where vf.follower_id = @me and vf.followee_id = p.user_id))
                or (p.reach = 2 and exists (select 1 from close_friends vc where vc.owner_id = p.user_id and vc.friend_id = @me)))))
        """;

    /// <summary>
    /// The rule for comments, on <c>comments c</c> of a photo <c>posts p</c> that the viewer sees, <c>accounts a</c> being the comment's author's. On one's own photo one sees
    /// all that others see: an insult could be hidden from its victim by a block otherwise.
    /// </summary>
    public static string CommentRule => """
        (@mod or c.user_id = @me or (
            not a.suspended
            and not exists (select 1 from removed_comments vr where vr.comment_id = c.id)
            and (p.user_id = @me or (
                not exists (select 1 from blocks vb where vb.blocker_id = c.user_id and vb.blocked_id = @me)
                and not exists (select 1 from blocks vb where vb.blocker_id = @me and vb.blocked_id = c.user_id)))))
        """;

    /// <summary>The rule's parameters, to which a query adds its own.</summary>
    public static Dictionary<string, object?> Of(Viewer viewer) => new() { ["me"] = viewer.Id?.Value, ["mod"] = viewer.IsModerator };
}
