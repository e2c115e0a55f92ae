using MiniGram.Platform.Database;

namespace MiniGram.Platform;

/// <summary>Counts anew what is kept as a counter, and what is kept twice.</summary>
internal static class Recount
{
    private static readonly (string Name, string Query)[] Checks =
    [
        ("posts.likes", "select count(*) from posts p where p.likes <> (select count(*) from likes l join accounts a on a.user_id = l.user_id where l.photo_id = p.photo_id and not a.suspended)"),
        ("posts.comments", "select count(*) from posts p where p.comments <> (select count(*) from comments c join accounts a on a.user_id = c.user_id where c.photo_id = p.photo_id and not a.suspended and not exists (select 1 from removed_comments r where r.comment_id = c.id))"),
        ("accounts.followers", "select count(*) from accounts a where a.followers <> (select count(*) from follows f join accounts o on o.user_id = f.follower_id where f.followee_id = a.user_id and not o.suspended)"),
        ("accounts.following", "select count(*) from accounts a where a.following <> (select count(*) from follows f join accounts o on o.user_id = f.followee_id where f.follower_id = a.user_id and not o.suspended)"),
        ("accounts.posts", "select count(*) from accounts a where a.posts <> (select count(*) from posts p where p.user_id = a.user_id)"),
        ("tag_keys.posts", "select count(*) from tag_keys k where k.posts <> (select count(*) from photo_tags t where t.tag_id = k.tag_id)"),
        ("post_tags", "select count(*) from post_tags t where not exists (select 1 from photo_tags x join tag_keys k on k.tag_id = x.tag_id where x.photo_id = t.photo_id and k.name = t.name)"),
        ("post_tags.posted_at", "select count(*) from post_tags t join posts p on p.photo_id = t.photo_id where t.posted_at <> p.posted_at"),
        ("photos without posts", "select count(*) from photos f where not exists (select 1 from posts p where p.photo_id = f.id)"),
        ("requests to an open account", "select count(*) from follow_requests r join accounts a on a.user_id = r.followee_id where not a.private"),
        ("requests through a block", "select count(*) from follow_requests f join blocks b on (b.blocker_id = f.follower_id and b.blocked_id = f.followee_id) or (b.blocker_id = f.followee_id and b.blocked_id = f.follower_id)"),
        ("close friends through a block", "select count(*) from close_friends f join blocks b on (b.blocker_id = f.owner_id and b.blocked_id = f.friend_id) or (b.blocker_id = f.friend_id and b.blocked_id = f.owner_id)"),
        ("notices through a block", "select count(*) from notices f join blocks b on (b.blocker_id = f.user_id and b.blocked_id = f.actor_id) or (b.blocker_id = f.actor_id and b.blocked_id = f.user_id)"),
        ("posts.reach", "select count(*) from posts p join accounts a on a.user_id = p.user_id where p.reach <> case when p.removed or a.suspended then 3 when a.private and p.audience = 0 then 1 else p.audience end"),
        ("follows through a block", "select count(*) from follows f join blocks b on (b.blocker_id = f.follower_id and b.blocked_id = f.followee_id) or (b.blocker_id = f.followee_id and b.blocked_id = f.follower_id)"),
    ];

    /// <summary>What differs, one a line; empty when nothing does.</summary>
    public static Task<string> DifferencesAsync(PlatformDatabase database) => database.Read(async sql =>
    {
        var found = new List<string>();
        foreach (var (name, query) in Checks)
        {
            if (await sql.OneAsync<long>(query) is var wrong and > 0)
                found.Add($"{name}: {wrong} wrong");
        }

        return string.Join('\n', found);
    });
}
