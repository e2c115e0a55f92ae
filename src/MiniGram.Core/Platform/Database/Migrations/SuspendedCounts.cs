using Microsoft.EntityFrameworkCore.Migrations;

namespace MiniGram.Platform.Database.Migrations;

/// <summary>Suspended accounts count in no one's counters from this migration on, the same on both engines.</summary>
internal static class SuspendedCounts
{
    private const string Suspended = "(select user_id from accounts where suspended)";

    /// <summary>Takes them out.</summary>
    public static void Leave(MigrationBuilder migration) => Count(migration, "-");

    /// <summary>Counts them again.</summary>
    public static void Return(MigrationBuilder migration) => Count(migration, "+");

    private static void Count(MigrationBuilder migration, string sign) => migration.Sql(
        $"""
        update posts set likes = likes {sign} (select count(*) from likes l where l.photo_id = posts.photo_id and l.user_id in {Suspended})
        where photo_id in (select photo_id from likes where user_id in {Suspended});
        update posts set comments = comments {sign} (
            select count(*) from comments c where c.photo_id = posts.photo_id and c.user_id in {Suspended} and not exists (select 1 from removed_comments r where r.comment_id = c.id))
        where photo_id in (select photo_id from comments where user_id in {Suspended});
        update accounts set followers = followers {sign} (select count(*) from follows f where f.followee_id = accounts.user_id and f.follower_id in {Suspended})
        where user_id in (select followee_id from follows where follower_id in {Suspended});
        update accounts set following = following {sign} (select count(*) from follows f where f.follower_id = accounts.user_id and f.followee_id in {Suspended})
        where user_id in (select follower_id from follows where followee_id in {Suspended});
        """);
}
